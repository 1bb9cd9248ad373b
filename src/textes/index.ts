export { redigerMessage } from './rediger'
export { rendre } from './rendu'
export type { CaseRendue, ResultatRendu } from './rendu'
