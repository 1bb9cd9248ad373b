import { message } from '../../../regles'
import { compterDonnees, lireDonnee } from '../feuille-communes'
import { quotient } from '../quotient'
import type { LigneEnCours } from '../table-saisie'
import { tableSaisie } from '../table-saisie'
import type { CommuneARemplir, Recette } from '../types'
import { nomEnFormule } from './nom-en-formule'

/** Part du logement social dans l'offre nouvelle (CMS-27, SRU-17) ; la cible de la commune, seule au contrat, sert de repère. */
export const TAB_09: Recette = (entree, table) => {
  const [seule, ...autres] = entree.communes
  const commune = autres.length === 0 ? seule : undefined
  const decrite = tableSaisie(entree, table, {
    part1: (ligne) => ({ formule: partDansLOffre(ligne, commune), rang: 0 }),
    part2: ({ place }) => ({ formule: quotient(place('ls_fin'), place('aut')), rang: 0 }),
  })
  return {
    ...decrite,
    suppositions: commune?.cible === null ? [message('remplir-volets.sans-repere', { commune: commune.nom })] : [],
    litLesCommunes: commune !== undefined,
  }
}

/** Vide quand le parc n'augmente pas : la part n'a alors pas d'objet. */
function partDansLOffre({ place }: LigneEnCours, commune: CommuneARemplir | undefined): string {
  const [logements, residences] = [place('ls_ms'), place('drp')]
  const appel = `INDEX(MIXITE.SRU_PART_OFFRE(${residences},${logements},,,${cibleDe(commune)}),1,1)`
  return `=IF(AND(SUM(${residences})>0,COUNT(${logements})=1),${appel},"")`
}

function cibleDe(commune: CommuneARemplir | undefined): string {
  if (commune === undefined) return ''
  const nom = nomEnFormule(commune.nom)
  return `IF(${compterDonnees('cible', 'cible', nom)}=1,${lireDonnee('cible', nom)},"")`
}
