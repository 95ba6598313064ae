import { useEffect, useState } from 'react';
import { ProgressBar } from './progress-bar.tsx';

interface SlowWorkProps {
  readonly label: string;
  readonly sentence?: string;
  /** Left out where the work cannot be stopped without leaving it half done. */
  readonly onCancel?: () => void;
}

const namedAfter = 400;
const cancelAfter = 2000;

/** Work under way: nothing at first, its name and a bar after 0.4 s, and after 2 s the way to stop it. Shown while it lasts. */
export function SlowWork({ onCancel, ...work }: SlowWorkProps) {
  const isNamed = useLasting(namedAfter);
  const isLong = useLasting(cancelAfter);
  return (
    <div role="status">
      {isNamed ? (
        <ProgressBar {...work} value={null} {...(isLong && onCancel !== undefined ? { onCancel } : {})} />
      ) : null}
    </div>
  );
}

/** True once the component has been shown for so many milliseconds. */
function useLasting(milliseconds: number): boolean {
  const [hasLasted, setLasted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasted(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return hasLasted;
}
