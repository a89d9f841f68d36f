/** What a language has to say of what stands folded on a product page; ../messages.ts says what that is. */
export type { CalendarOwner, DayUnit, DetailMessages, MomentTerms, PeriodStart } from '../messages.ts';
