export { CLEF_DE_L_APPRECIATION as APPRECIATION } from '../../../redaction'
