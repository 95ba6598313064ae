const controls = 'input:not([type=hidden]), textarea, button, [role=spinbutton], [tabindex="0"]';

/** Puts the focus on the first field within that says what is wrong with it, once that is drawn. */
export function focusFirstProblem(within: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const field = within?.querySelector<HTMLElement>('[data-invalid], [aria-invalid=true]');
    const control = field?.matches(controls) ? field : field?.querySelector<HTMLElement>(controls);
    const checked = field?.querySelector<HTMLElement>('input:checked');
    (checked ?? control)?.focus();
  });
}
