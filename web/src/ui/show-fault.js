/**
 * Brings what is wrong with a form into sight, and the keyboard to it: the first field that is marked as wrong, else the message above the fields.
 * Fields and messages may be elements that draw themselves a moment later, so it waits for them.
 *
 * @param {HTMLElement} form
 */
export async function showFault(form) {
  await Promise.all(
    [...form.querySelectorAll('date-field, problem-note')].map(
      (part) => /** @type {any} */ (part).updateComplete,
    ),
  );
  const wrong = /** @type {HTMLElement | null} */ (form.querySelector('[aria-invalid="true"]'));
  if (wrong) {
    wrong.focus();
    wrong.scrollIntoView({ block: 'center' });
  } else {
    form.querySelector('.note-problem')?.scrollIntoView({ block: 'center' });
  }
}
