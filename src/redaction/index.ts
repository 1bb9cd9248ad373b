export type { ContratARediger, ContratRedige, GrilleDeTable, ManqueDeRedaction } from './contrat'
export { enHtml, enTexte } from './copier'
export { redigerContrat } from './rediger-contrat'
export type { Bloc, ColonneRedigee, DocumentRedige, SectionRedigee, TableauRedige } from './types'
