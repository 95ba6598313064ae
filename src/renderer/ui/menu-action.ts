/** One line of a menu. */
export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
}
