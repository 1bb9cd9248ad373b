export { message } from './socle/message'
export type { Donnee, Message } from './socle/message'
export { etabli, nonEtabli } from './socle/resultat'
export type { Etabli, Etape, Etat, Hypothese, Justification, NonEtabli, ParametreEmploye, Reference, Resultat } from './socle/resultat'
