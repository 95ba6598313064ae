import { Component, type ReactNode } from 'react';
import { errorSentences } from '../../shared/ipc/app-error.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';

interface ScreenBoundaryProps {
  readonly children: ReactNode;
}

/** A screen that cannot be drawn says so; the rest of the window goes on. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  private readonly again = () => this.setState({ hasFailed: false });

  override componentDidMount(): void {
    window.addEventListener('hashchange', this.again);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('hashchange', this.again);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Page title="This screen could not be shown">
        <Notice tone="problem" actions={<Button onPress={this.again}>Show it again</Button>}>
          {errorSentences.INTERNAL}
        </Notice>
      </Page>
    );
  }
}
