import { Fragment } from 'react';
import './api-address.css';

/** An address of the API, which breaks after a slash, and elsewhere only where it would reach into the next column. */
export function ApiAddress({ href }: { href: string }) {
  return (
    <code className="api-address">
      {href.split('/').map((part, index, parts) => (
        <Fragment key={parts.slice(0, index + 1).join('/')}>
          {index > 0 && (
            <>
              /<wbr />
            </>
          )}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
