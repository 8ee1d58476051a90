export {
  readCouples,
  type CsvRow,
  type ReadCouple,
  type ReadFile,
  type ReadPartner,
  type ReadScore,
  type RowFault,
} from './read-couples';
