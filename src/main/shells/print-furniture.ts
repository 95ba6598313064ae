const line =
  'width: 100%; margin: 0 15mm; font: 8pt sans-serif; color: #555; display: flex; justify-content: space-between';

/** What stands at the top and the bottom of every printed page; the browser fills in title and page numbers. */
export const printFurniture = {
  header: `<div style="${line}"><span class="title"></span><span></span></div>`,
  footer: `<div style="${line}"><span>Mentor Desk</span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`,
  /** Room around the page, in millimetres; header and footer live inside it. */
  marginMillimetres: { top: 20, right: 15, bottom: 18, left: 15 },
} as const;

/** How long a page may take to say that it is ready to print, in milliseconds. */
export const printReadyWithin = 30_000;
