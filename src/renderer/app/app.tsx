import { lazy, Suspense } from 'react';
import { useRoute } from 'wouter';
import { DeskWindow } from './desk-window.tsx';

const PrintPage = lazy(async () => ({ default: (await import('./print-page.tsx')).PrintPage }));

/** The page the printer draws stands alone; everything else is the desk. */
export function App() {
  const [isPrint, print] = useRoute('/print/:token');
  if (!isPrint) return <DeskWindow />;
  return (
    <Suspense fallback={null}>
      <PrintPage token={print.token} />
    </Suspense>
  );
}
