const output = document.querySelector('output');
window.desk.on('data.changed', () => {
  output.textContent = 'something changed';
});
document.querySelector('button').addEventListener('click', async () => {
  const reply = await window.desk.request('file.choose', {});
  output.textContent = JSON.stringify(reply);
});
if (location.hash.startsWith('#/print/')) {
  const reply = await window.desk.request('print.document', { token: location.hash.slice('#/print/'.length) });
  document.querySelector('h1').textContent = reply.data;
  document.documentElement.dataset.printReady = 'yes';
}
