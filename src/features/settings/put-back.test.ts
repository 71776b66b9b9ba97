import { beforeEach, describe, expect, test } from 'vitest';
import { useProgress } from '#shared/viewer/progress.ts';
import { useSettings } from '#shared/viewer/settings.ts';
import { useSeenDays } from '#shared/viewer/seen-days.ts';
import { useNotes } from '#shared/viewer/notes.ts';
import { useShelf } from '#shared/viewer/shelf.ts';
import { putBack } from './put-back.ts';

const released = (state: object) => JSON.stringify({ state, version: 1 });
const kept = (page: string, day: string) => ({ page, added: `2025-02-${day}T00:00:00.000Z` });

beforeEach(() => {
  useProgress.setState(useProgress.getInitialState());
  useSettings.setState(useSettings.getInitialState());
  useNotes.setState(useNotes.getInitialState());
  useShelf.setState(useShelf.getInitialState());
  useSeenDays.setState(useSeenDays.getInitialState());
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

  test('adds the notes on pages that have none, and leaves what was written since', () => {
    const note = (page: string, text: string) => ({ page, text, changed: '2025-02-01T00:00:00.000Z', from: null });
    useNotes.setState({ notes: [note('/a', 'now')] });
    expect(putBack('notes', released({ notes: [note('/b', 'then')] }))).toBe('all');
    expect(putBack('notes', released({ notes: [note('/a', 'then'), note('/c', 'then')] }))).toBe('some');
    expect(useNotes.getState().notes.map(({ page, text }) => page + text)).toEqual(['/anow', '/bthen', '/cthen']);
  });

  test('adds the days of episodes that have none, and leaves those that were put in since', () => {
    const day = (episode: string, day: string) => ({ episode, day: `2025-02-${day}` });
    useSeenDays.setState({ days: [day('s1e1', '09')] });
    expect(putBack('seen-on', released({ days: [day('s1e2', '01')] }))).toBe('all');
    expect(putBack('seen-on', released({ days: [day('s1e1', '01'), day('s1e3', '01')] }))).toBe('some');
    expect(useSeenDays.getState().days).toEqual([day('s1e1', '09'), day('s1e2', '01'), day('s1e3', '01')]);
  });

  test('changes nothing where nothing can be read, and says why', () => {
    const before = useShelf.getState();
    expect(putBack('shelf', released({ bookmarks: 7 }))).toBe('none');
    expect(putBack('shelf', '{"state":')).toBe('none');
    expect(putBack('shelf', '{"state":{},"version":2}')).toBe('newer');
    expect(useShelf.getState()).toBe(before);
  });
});
