import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

/** The very beginning of a programme. */
export function NobodyYet({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <EmptyState
      icon="people"
      title="Nobody here yet"
      sentence="Mentors and mentees will be listed here, with who has room and who is waiting. Most programmes bring them in from a spreadsheet they already keep."
    >
      <LinkButton href="#/import" variant="primary" icon="upload">
        Import from a spreadsheet
      </LinkButton>
      <Button icon="plus" onPress={onAdd}>
        Add one person
      </Button>
    </EmptyState>
  );
}
