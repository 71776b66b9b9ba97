import { useEffect, useRef } from 'react';

/**
 * What lies on top of a page has a place of its own in the history, so that the way back closes it and nothing else. A link in it takes that
 * place (`replace`); when it is closed otherwise, the place is given back.
 */
export function useBackCloses(onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const { href } = location;
    // The state is the router's: to it nothing has happened.
    history.pushState(history.state, '');
    let isBack = false;
    const onBack = () => {
      isBack = true;
      close.current();
    };
    window.addEventListener('popstate', onBack);
    return () => {
      window.removeEventListener('popstate', onBack);
      if (!isBack && location.href === href) history.back();
    };
  }, []);
}
