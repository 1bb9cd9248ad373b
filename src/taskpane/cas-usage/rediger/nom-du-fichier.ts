import type { Dossier } from '../../dossier/dossier'
import { dire } from '../../dire'

const INTERDITS = /[\\/:*?"<>|\u0000-\u001F]+/g
const LONGUEUR_MAXIMALE = 120

/** Nom du .docx, admis par Windows comme par macOS : la commune seule, ou l’EPCI, ou le nombre de communes. */
export function nomDuFichier({ periode, communes, territoire }: Pick<Dossier, 'periode' | 'communes' | 'territoire'>): string {
  const [seule, ...autres] = communes
  const qui = autres.length === 0 && seule !== undefined ? seule : (territoire.epci ?? dire('rediger.n-communes', { nombre: communes.length }))
  const nom = dire('rediger.nom-de-fichier', { periode, qui }).replace(INTERDITS, ' ').replace(/\s+/g, ' ').trim()
  return `${nom.slice(0, LONGUEUR_MAXIMALE).replace(/[ .]+$/, '')}.docx`
}
