import { Button } from '../../ui/button.tsx';
import css from './form-parts.module.css';

/** The ways to begin: a spreadsheet, or one person at a time. */
export function FirstPeople({ onChoose }: { readonly onChoose: (place: string) => void }) {
  return (
    <div className={css.choices}>
      <div className={css.choice}>
        <div>
          <h2>From a spreadsheet</h2>
          <p>A roster or a form export. You see every change before anything is written.</p>
        </div>
        <Button variant="primary" icon="upload" onPress={() => onChoose('/import')}>
          Import people
        </Button>
      </div>
      <div className={css.choice}>
        <div>
          <h2>By hand</h2>
          <p>One person at a time. A spreadsheet can follow later.</p>
        </div>
        <Button icon="plus" onPress={() => onChoose('/people?add=yes')}>
          Add a person
        </Button>
      </div>
      <div className={css.choice}>
        <div>
          <h2>Look around first</h2>
          <p>Your programme is ready and empty. Invented people wait in the practice programme.</p>
        </div>
        <Button onPress={() => onChoose('/people')}>Go to the desk</Button>
      </div>
    </div>
  );
}
