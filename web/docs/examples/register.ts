import 'stockline/define/availability';
