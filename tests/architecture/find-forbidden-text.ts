import { type SourceFile, withoutComments } from './source-files.ts';

interface ForbiddenText {
  readonly what: string;
  readonly pattern: RegExp;
  /** The files that may, each for the reason its own comment gives. */
  readonly except?: readonly string[];
}

const forbidden: readonly ForbiddenText[] = [
  { what: 'answers the whole database in plain text', pattern: /\.serialize\s*\(/ },
  {
    what: 'a backup that fails on an encrypted database',
    pattern: /\b(?:db|database|driver|connection)\.backup\s*\(/i,
  },
  { what: 'a key changed in place', pattern: /\brekey\b/i, except: ['src/main/storage/rotate-data-key.ts'] },
  { what: 'a key spliced into SQL', pattern: /\bpragma\s*\(?\s*[`'"]\s*key\b/i },
  {
    what: 'text made into markup',
    pattern:
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment)\b|document\.write/,
  },
  { what: 'text made into code', pattern: /\beval\b|\bFunction\s*\(|\bset(?:Timeout|Interval)\(\s*['"`]/ },
  { what: 'output that may quote people', pattern: /\bconsole\s*\./ },
  {
    what: 'a way out to the network',
    pattern:
      /\bfetch\b(?! it again)|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b/,
    // Takes the last way out away from the page.
    except: ['src/main/shells/browser/install-bridge.ts'],
  },
  {
    what: 'a module of the network',
    pattern:
      /['"`](?:node:(?:https?|http2|net|tls|dgram|dns|dns\/promises)|https|http2|net|tls|dgram|dns|undici)['"`]|(?:from|import|require)[\s(]*['"]http['"]|\bgetBuiltinModule\b/,
  },
  {
    what: 'a page outside the application',
    pattern: /\bopenExternal\b/,
    // Opens mailto links and nothing else.
    except: ['src/main/shells/electron/open-mail.ts'],
  },
  {
    what: 'code sent into a page',
    pattern: /\bexecuteJavaScript\b/,
    except: ['src/main/shells/electron/print-page.ts'],
  },
  { what: 'the clipboard of a page', pattern: /\bnavigator\.clipboard\b/ },
  { what: 'storage that a lock does not clear', pattern: /\b(?:localStorage|sessionStorage|indexedDB)\b/ },
];

/** Every line of the application that does what it must not, as 'file:line what'. Comments may name such things. */
export function findForbiddenText(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) =>
        forbidden
          .filter(({ pattern, except }) => pattern.test(line) && except?.includes(path) !== true)
          .map(({ what }) => `${path}:${index + 1} ${what}`),
      ),
  );
}
