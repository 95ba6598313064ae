/** Where each number of an order stands in it. */
export function placesIn(order: readonly number[]): Int32Array {
  const places = new Int32Array(order.length);
  order.forEach((own, at) => {
    places[own] = at;
  });
  return places;
}
