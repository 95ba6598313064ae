import { useState } from 'react';
import { useLocation } from 'wouter';
import { keysInWords } from '../lib/keyboard.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { lowerPlaces, type Place, places } from './places.ts';
import css from './sidebar.module.css';

interface SidebarProps {
  readonly onPalette: () => void;
}

/** Where one can go. In a narrow window it folds away behind one button. */
export function Sidebar({ onPalette }: SidebarProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <header className={css.sidebar} data-open={isOpen || undefined} data-print="never">
      <div className={css.top}>
        <a href="#/" className={css.brand}>
          <BrandMark />
          Mentor Desk
        </a>
        <span className={css.fold}>
          <Button icon="menu" isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? 'Close menu' : 'Menu'}
          </Button>
        </span>
      </div>
      <nav aria-label="Screens" className={css.nav} onClick={() => setOpen(false)}>
        <button type="button" className={css.search} onClick={onPalette}>
          <Icon name="search" size={16} />
          <span className={css.words}>Search or run</span>
          <Kbd keys={keysInWords('mod+k')} />
        </button>
        <ul className={css.list}>
          {places.map((place) => (
            <PlaceLink key={place.path} place={place} />
          ))}
        </ul>
        <ul className={css.list}>
          {lowerPlaces.map((place) => (
            <PlaceLink key={place.path} place={place} />
          ))}
        </ul>
      </nav>
    </header>
  );
}

function PlaceLink({ place }: { readonly place: Place }) {
  const [path] = useLocation();
  const isHere = path === place.path || path.startsWith(`${place.path}/`);
  return (
    <li>
      <a href={`#${place.path}`} className={css.link} aria-current={isHere ? 'page' : undefined}>
        <Icon name={place.icon} />
        <span className={css.words}>{place.label}</span>
        <Kbd keys={keysInWords(place.keys)} />
      </a>
    </li>
  );
}

/** Two people side by side, one a little ahead. */
function BrandMark() {
  return (
    <svg
      width="1.625rem"
      height="1.625rem"
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
      className={css.mark}
    >
      <rect width="32" height="32" rx="8" />
      <circle cx="12" cy="12.5" r="3.6" />
      <circle cx="21.5" cy="15" r="2.8" />
      <path d="M5.5 24.5c.6-4.2 3.2-6.4 6.5-6.4s5.9 2.2 6.5 6.4zM20 24.5c-.2-1.7-.7-3.2-1.5-4.3.9-.5 1.9-.8 3-.8 2.6 0 4.6 1.8 5 5.1z" />
    </svg>
  );
}
