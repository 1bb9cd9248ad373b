import type { CadreDePeriode } from '../cadre'
import type { ColonneDeFeuille } from './presenter'
import { composer, rangACote } from './composer'
import { compterDonnees, lireDonnee } from './feuille-communes'
import { LECTURES } from './feuille-hypotheses'
import { lettre } from './lettre'
import { direLesManques } from './manques'
import { manquesDObjectif, objectifDuContrat, suppositionsDObjectif } from './objectif-du-contrat'
import type { CommuneARemplir, Recette } from './types'

/** TAB-16 n'a pas de colonne de commune : le nom se pose à côté du tableau. */
const REPERE: ColonneDeFeuille = { code: 'nom', intitule: 'Nom de la commune', type: 'texte' }

/** Objectifs qualitatifs (CMS-35, SRU-10) : une ligne par commune, depuis l'objectif que le contrat retient. */
export const tableQualitative: Recette = (entree, table, cadre) => {
  const { communes, modalite } = entree
  const repere = lettre(rangACote(table.colonnes))
  const lignes = communes.map((commune, i) => {
    const ligne = i + 2
    const nom = `$${repere}${ligne}`
    const [objectif, plafond] = [`A${ligne}`, `C${ligne}`]
    return {
      contenus: {
        obj: { formule: objectifDuContrat(commune, nom, modalite, cadre), rang: 0 },
        plai_min: { formule: minimumDePlai(objectif, cadre), rang: 1 },
        pls_taux: { formule: `=${plafondDePls(nom, cadre)}`, rang: 1 },
        pls_max: { formule: `=IF(COUNT(${objectif},${plafond})=2,${maximumDePls(objectif, nom, cadre)},"")`, rang: 2 },
      },
    }
  })
  return {
    feuille: composer({
      nom: entree.feuille ?? table.id,
      tableau: { colonnes: table.colonnes, lignes },
      aCote: { colonnes: [REPERE], lignes: communes.map(({ nom }) => ({ contenus: { nom } })) },
    }),
    graphiques: [],
    manques: direLesManques(communes, (commune) => [...manquesDePlafond(commune, cadre), ...manquesDObjectif(commune, modalite)]),
    suppositions: suppositionsDObjectif(entree),
    litLesCommunes: true,
    litLesHypotheses: true,
  }
}

export function minimumDePlai(objectif: string, { periode }: CadreDePeriode): string {
  return `=IF(COUNT(${objectif})=1,MIXITE.SRU_PLAI_MIN(${objectif},,"${periode}",${LECTURES}),"")`
}

/** Nombre maximal de PLS, sans garde. */
export function maximumDePls(objectif: string, nom: string, { periode }: CadreDePeriode): string {
  const taux = `MIXITE.SRU_TAUX(${lireDonnee('residences', nom)},${lireDonnee('logements', nom)})`
  return `MIXITE.SRU_PLS_MAX(${objectif},${taux},${lireDonnee('plh', nom)},,"${periode}",${LECTURES})`
}

/**
 * Plafond réduit sous le seuil et sans PLH, sans son « = » ; le seuil se compare sur des entiers, et sous lui un PLH inconnu ne
 * décide de rien.
 */
export function plafondDePls(nom: string, { valeur }: CadreDePeriode): string {
  const [plein, reduit] = [valeur('P_quali.pls') / 100, valeur('P_quali.pls_reduit') / 100]
  const [residences, logements, plh] = [lireDonnee('residences', nom), lireDonnee('logements', nom), lireDonnee('plh', nom)]
  const selonPlh = `IF(ISLOGICAL(${plh}),IF(${plh},${plein},${reduit}),"")`
  const auSeuil = `${logements}*100>=${residences}*${valeur('P_quali.seuil')}`
  return `IF(${compterDonnees('residences', 'logements', nom)}=2,IF(${auSeuil},${plein},${selonPlh}),"")`
}

/** Le PLH ne compte que sous le seuil. */
export function manquesDePlafond({ residences, logements, plh }: CommuneARemplir, { valeur }: CadreDePeriode): readonly string[] {
  const sousLeSeuil = residences !== null && logements !== null && logements * 100 < residences * valeur('P_quali.seuil')
  return [
    ...(residences === null ? ['résidences principales'] : []),
    ...(logements === null ? ['logements sociaux'] : []),
    ...(plh === null && sousLeSeuil ? ['couverture par un PLH'] : []),
  ]
}
