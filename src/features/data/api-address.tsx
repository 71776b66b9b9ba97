import { Fragment } from 'react';
import './api-address.css';

/** An address of the API, which breaks after a slash and nowhere else. */
export function ApiAddress({ href }: { href: string }) {
  return (
    <code className="api-address">
      {href.split('/').map((part, index) => (
        <Fragment key={part}>
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
