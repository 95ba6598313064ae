/** True for a drag that carries files from outside, not text or a card of the window's own. */
export const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** A file dropped where no screen takes it does nothing: by itself the window would leave for the file. */
export function keepDroppedFilesOut(): void {
  const refuse = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', refuse);
  window.addEventListener('drop', refuse);
}
