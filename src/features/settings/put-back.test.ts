import { beforeEach, describe, expect, test } from 'vitest';
import { useProgress } from '#shared/viewer/progress.ts';
import { useSettings } from '#shared/viewer/settings.ts';
import { useShelf } from '#shared/viewer/shelf.ts';
import { putBack } from './put-back.ts';

const released = (state: object) => JSON.stringify({ state, version: 1 });
const kept = (page: string, day: string) => ({ page, added: `2025-02-${day}T00:00:00.000Z` });

beforeEach(() => {
  useProgress.setState(useProgress.getInitialState());
  useSettings.setState(useSettings.getInitialState());
  useShelf.setState(useShelf.getInitialState());
});

describe('putting back', () => {
  test('adds the pages that are missing to the shelf, each where its time puts it', () => {
    useShelf.setState({ bookmarks: [kept('/new', '09'), kept('/old', '01')] });
    const text = released({ bookmarks: [kept('/between', '05'), kept('/old', '02'), 7] });
    expect(putBack('shelf', released({ bookmarks: [kept('/between', '05'), kept('/old', '02')] }))).toBe('all');
    expect(useShelf.getState().bookmarks).toEqual([kept('/new', '09'), kept('/between', '05'), kept('/old', '01')]);
    expect(putBack('shelf', text)).toBe('some');
    expect(useShelf.getState().bookmarks).toHaveLength(3);
  });

  test('takes progress where nothing is watched, and leaves what was set since', () => {
    const text = released({ seen: 's1e4', sourceWorks: true });
    expect(putBack('progress', text)).toBe('all');
    expect(useProgress.getState()).toMatchObject({ seen: 's1e4', sourceWorks: true });
    useProgress.setState({ seen: 's1e2', sourceWorks: false });
    expect(putBack('progress', text)).toBe('some');
    expect(useProgress.getState()).toMatchObject({ seen: 's1e2', sourceWorks: false });
  });

  test('takes the settings that nobody has chosen since', () => {
    useSettings.getState().choose('theme', 'dark');
    expect(putBack('settings', released({ theme: 'contrast', text: 'large' }))).toBe('all');
    expect(useSettings.getState()).toMatchObject({ theme: 'dark', text: 'large', motion: 'system' });
  });

  test('changes nothing where nothing can be read, and says why', () => {
    const before = useShelf.getState();
    expect(putBack('shelf', released({ bookmarks: 7 }))).toBe('none');
    expect(putBack('shelf', '{"state":')).toBe('none');
    expect(putBack('shelf', '{"state":{},"version":2}')).toBe('newer');
    expect(useShelf.getState()).toBe(before);
  });
});
