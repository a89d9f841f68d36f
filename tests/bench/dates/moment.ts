/** The days of arrival with moment-business-days and moment-timezone, in its lightest build that knows this year. */
import 'moment-business-days';
import moment from 'moment-timezone/builds/moment-timezone-with-data-10-year-range.js';
import { cutoffHour, type DeliveryDays, handlingDays, holidays, timeZone, transitDays } from './shop.ts';

moment.updateLocale('en', { holidays: [...holidays], holidayFormat: 'YYYY-MM-DD', workingWeekdays: [1, 2, 3, 4, 5] });

export const deliveryDays: DeliveryDays = (at) => {
  const ordered = moment.tz(at, timeZone);
  const isInTime = ordered.isBusinessDay() && ordered.hour() < cutoffHour;
  const taken = isInTime ? ordered : ordered.businessAdd(1);
  return {
    earliest: taken.businessAdd(handlingDays.least + transitDays.least).format('YYYY-MM-DD'),
    latest: taken.businessAdd(handlingDays.most + transitDays.most).format('YYYY-MM-DD'),
  };
};
