import { describe, expect, it } from 'vitest';
import type { TextKind } from '../../../src/adapters/embedder/engine.ts';
import { JobQueue } from '../../../src/adapters/embedder/job-queue.ts';
import type { Job } from '../../../src/adapters/embedder/job-queue.ts';

let lastId = 0;

function job(kind: TextKind, text: string, crashes = 0): Job {
  lastId += 1;
  const settle = () => undefined;
  return { id: lastId, kind, text, crashes, abandoned: false, resolve: settle, reject: settle };
}

function queueOf(...jobs: Job[]): JobQueue {
  const queue = new JobQueue();
  for (const each of jobs) queue.add(each);
  return queue;
}

function startAll(queue: JobQueue): string[] {
  const started: string[] = [];
  for (let next = queue.start(); next; next = queue.start()) started.push(next.text);
  return started;
}

describe('the queue of texts', () => {
  it('runs two passages at once, in the order they came', () => {
    const queue = queueOf(job('passage', 'p1'), job('passage', 'p2'), job('passage', 'p3'));
    expect(startAll(queue)).toEqual(['p1', 'p2']);
    expect([queue.running, queue.size]).toEqual([2, 1]);
  });

  it('takes questions before passages that came earlier', () => {
    const queue = queueOf(job('passage', 'p1'), job('query', 'q1'), job('query', 'q2'));
    expect(startAll(queue)).toEqual(['q1', 'q2']);
  });

  it('starts questions beside two running passages, and no more than two', () => {
    const queue = queueOf(job('passage', 'p1'), job('passage', 'p2'));
    startAll(queue);
    for (const text of ['q1', 'q2', 'q3']) queue.add(job('query', text));
    expect(startAll(queue)).toEqual(['q1', 'q2']);
  });

  it('starts the next when one is finished', () => {
    const first = job('query', 'q1');
    const queue = queueOf(first, job('query', 'q2'), job('query', 'q3'));
    startAll(queue);
    expect(queue.finish(first.id)).toBe(first);
    expect(startAll(queue)).toEqual(['q3']);
  });

  it('runs a text that was there when the child died alone, before all others', () => {
    const suspect = job('passage', 'suspect', 1);
    const queue = queueOf(job('query', 'q1'), suspect, job('passage', 'other suspect', 1));
    expect(startAll(queue)).toEqual(['suspect']);
    queue.finish(suspect.id);
    expect(startAll(queue)).toEqual(['other suspect']);
  });

  it('waits with a suspect until nothing runs', () => {
    const running = job('query', 'q1');
    const queue = queueOf(running);
    startAll(queue);
    queue.add(job('query', 'suspect', 1));
    queue.add(job('query', 'q2'));
    expect(startAll(queue)).toEqual([]);
    queue.finish(running.id);
    expect(startAll(queue)).toEqual(['suspect']);
  });

  it('takes back what has not started, and only that', () => {
    const [running, waiting] = [job('query', 'q1'), job('passage', 'p1')];
    const queue = queueOf(running, waiting);
    queue.start();
    expect(queue.remove(running)).toBe(false);
    expect(queue.remove(waiting)).toBe(true);
    expect([queue.running, queue.size]).toEqual([1, 0]);
  });

  it('hands over everything when the child is given up', () => {
    const queue = queueOf(
      job('query', 'q1'),
      job('query', 'q2'),
      job('query', 'q3'),
      job('passage', 'p1'),
    );
    startAll(queue);
    expect(queue.takeRunning().map(({ text }) => text)).toEqual(['q1', 'q2']);
    expect(queue.takeWaiting().map(({ text }) => text)).toEqual(['q3', 'p1']);
    expect([queue.running, queue.size]).toEqual([0, 0]);
  });

  it('knows nothing of a text it was never given', () => {
    expect(queueOf().finish(7)).toBeUndefined();
  });
});
