/** The lock of a folder that is published: one has it, whatever became of those before. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Lock, Locked, patience } from '../../web/src/cli/publishing/lock.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stockline-lock-'));
});
after(() => rm(folder, { recursive: true }));

const locks = () => join(folder, '.publishing');

/** Has so many take it at once, and gives those who have it. */
async function race(count: number): Promise<Lock[]> {
  const ends = await Promise.allSettled(Array.from({ length: count }, () => Lock.take(folder)));
  for (const end of ends) if (end.status === 'rejected') assert.ok(end.reason instanceof Locked, String(end.reason));
  return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

/** Writes over whose it is. */
async function give(owner: object): Promise<string> {
  const [name = ''] = (await readdir(locks())).filter((file) => /^\d+$/u.test(file));
  const path = join(locks(), name);
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...owner }));
  return path;
}

describe('the lock', () => {
  test('is one’s of many, again and again', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [lock, ...more] = await race(8);
      assert.ok(lock);
      assert.deepEqual(more, []);
      await lock.confirm();
      assert.deepEqual(await race(4), []);
      await lock.release();
    }
    assert.deepEqual((await readdir(locks())).length, 1);
  });

  test('of a process that is no more is taken over, by one', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [lock] = await race(1);
      assert.ok(lock);
      // No system has such a process.
      await give({ pid: 2 ** 30, token: 'gone' });
      const [next, ...more] = await race(8);
      assert.ok(next);
      assert.deepEqual(more, []);
      await assert.rejects(lock.confirm(), Locked);
      await lock.release();
      await next.confirm();
      await next.release();
    }
  });

  test('of a process before, whose number this one has, is taken over', async () => {
    const [lock] = await race(1);
    assert.ok(lock);
    await give({ token: 'before' });
    const [next] = await race(1);
    assert.ok(next);
    await lock.release();
    await next.release();
  });

  test('of another machine is taken over when nothing has been seen of it for minutes', async () => {
    const [lock] = await race(1);
    assert.ok(lock);
    const path = await give({ host: 'another', token: 'far away' });
    assert.deepEqual(await race(1), []);
    const then = new Date(Date.now() - patience - 1000);
    await utimes(path, then, then);
    const [next] = await race(3);
    assert.ok(next);
    await lock.release();
    await next.release();
  });

  test('that a stopped disk has left empty is taken over', async () => {
    const [lock] = await race(1);
    assert.ok(lock);
    const [name = ''] = await readdir(locks());
    await writeFile(join(locks(), name), '');
    assert.equal((await race(5)).length, 1);
    await lock.release();
  });
});
