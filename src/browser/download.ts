/** Hands a file to the reader. Names are ASCII and hold no personal data. */
export function download(name: string, text: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the file after the click returns.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Opens the browser's print dialog, which can also make a PDF. */
export function print(): void {
  window.print();
}
