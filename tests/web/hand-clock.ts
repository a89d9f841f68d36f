/** Time that a test holds in its hand. */
import type { Clock } from '../../web/src/store/index.ts';

export class HandClock implements Clock {
  readonly alarms = new Set<{ moment: number; callback: () => void }>();
  constructor(public time: number) {}
  now(): number {
    return this.time;
  }
  wakeAt(moment: number, callback: () => void): () => void {
    const alarm = { moment, callback };
    this.alarms.add(alarm);
    return () => this.alarms.delete(alarm);
  }
  moveTo(instant: string): void {
    this.time = Date.parse(instant);
    for (const alarm of [...this.alarms]) {
      if (alarm.moment <= this.time && this.alarms.delete(alarm)) alarm.callback();
    }
  }
}
