/**
 * A form on the page that holds words nobody has saved: it says so by `data-unsaved`, with what to do about it. The focus goes
 * to its field, so that what would lose the words can stop there and say why.
 *
 * @returns what to do, or null when nothing would be lost.
 */
export function findUnsaved(): string | null {
  const form = document.querySelector<HTMLElement>("form[data-unsaved]");
  form?.querySelector<HTMLElement>("textarea, input:checked, input")?.focus();
  return form?.dataset.unsaved ?? null;
}
