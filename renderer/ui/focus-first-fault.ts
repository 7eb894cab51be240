/** Puts the focus on the first field of a form that has a fault, after the faults are on the screen. */
export function focusFirstFault(formId: string): void {
  requestAnimationFrame(() => {
    document.getElementById(formId)?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
