import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './app/app.tsx';
import { followSystemLook } from './app/use-look.ts';
import { keepDroppedFilesOut } from './lib/keep-dropped-files-out.ts';
import { useHashPath } from './lib/location.ts';
import { queryClient } from './lib/query-client.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root element');

followSystemLook();
keepDroppedFilesOut();
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={queryClient}>
        <Router hook={useHashPath}>
          <App />
        </Router>
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
