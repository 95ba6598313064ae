import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import css from './disclosure.module.css';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly isOpenAtFirst?: boolean;
}

/** Detail that opens in place. */
export function Disclosure({ title, children, level = 3, isOpenAtFirst = false }: DisclosureProps) {
  return (
    <AriaDisclosure className={css.disclosure ?? ''} defaultExpanded={isOpenAtFirst}>
      <Heading level={level} className={css.heading ?? ''}>
        <Button slot="trigger" className={css.trigger ?? ''}>
          <Icon name="right" size={16} />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={css.panel ?? ''}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
