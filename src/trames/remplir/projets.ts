import type { Message } from '../../regles'
import { message } from '../../regles'
import type { CadreDePeriode } from '../cadre'
import type { TableDeTrame } from '../types'
import { casesVides } from './cases-vides'
import { colonnesAjoutees, colonnesDeFeuille, TYPOLOGIES } from './colonnes-de-feuille'
import type { Bloc } from './composer'
import { placesDe } from './composer'
import { couvertureDesProjets } from './couverture-des-projets'
import { LECTURES } from './feuille-hypotheses'
import { direLesManques, nommer } from './manques'
import { estVide, nombreDeLignes } from './nombre-de-lignes'
import { manquesDObjectif, suppositionsDObjectif } from './objectif-du-contrat'
import { manquesDePlafond } from './objectifs-qualitatifs'
import type { Calculs } from './table-saisie'
import { tableSaisie } from './table-saisie'
import { totauxDuVivier } from './totaux-du-vivier'
import type { EntreeDeRemplissage, LigneSaisie, Recette } from './types'

/** Liste des projets de l'article 3 (CMS-37, CMS-38), et à côté la couverture de l'objectif (CMS-40). */
export const tableDesProjets: Recette = (entree, table, cadre) => {
  const { communes, modalite } = entree
  const plage = plageDesProjets(entree, table)
  return {
    ...liste(entree, table, cadre, plage, couvertureDesProjets(entree, table, cadre, plage)),
    manques: [
      ...vides(entree, table),
      ...projetsDAilleurs(entree),
      ...direLesManques(communes, (commune) => [...manquesDePlafond(commune, cadre), ...manquesDObjectif(commune, modalite)]),
    ],
    suppositions: suppositionsDObjectif(entree),
    litLesCommunes: communes.length > 0,
  }
}

/** Vivier (CMS-39) : liste à part, jamais additionnée à l'objectif ; ses totaux par année se posent à côté. */
export const tableDuVivier: Recette = (entree, table, cadre) => {
  const plage = plageDesProjets(entree, table)
  return {
    ...liste(entree, table, cadre, plage, totauxDuVivier(nombreDeLignes(entree, table), cadre, plage)),
    manques: [...vides(entree, table), ...projetsDAilleurs(entree)],
  }
}

function liste(entree: EntreeDeRemplissage, table: TableDeTrame, cadre: CadreDePeriode, plage: string, aCote: Bloc) {
  return tableSaisie(entree, table, calculsDesProjets(entree, table, cadre, plage), {
    colonnes: colonnesAjoutees(table),
    aCote,
    litLesHypotheses: true,
  })
}

/** Titres et projets, sans les colonnes calculées : ce que lisent nos fonctions. Au moins une ligne, même vide. */
function plageDesProjets(entree: EntreeDeRemplissage, table: TableDeTrame): string {
  const place = placesDe(colonnesDeFeuille(table))
  return `$A$1:$${place('autre')}$${Math.max(1, nombreDeLignes(entree, table)) + 1}`
}

/**
 * Le numéro compte les projets renseignés : c'est le rang de leur ligne dans ce que rend la fonction, qui saute les lignes vides.
 * Un champ 7 laissé vide se compose du détail des typologies.
 */
function calculsDesProjets(
  entree: EntreeDeRemplissage,
  table: TableDeTrame,
  { periode }: CadreDePeriode,
  plage: string,
): Calculs {
  const place = placesDe(colonnesDeFeuille(table))
  const classer = `MIXITE.CMS_PROJETS(${plage},"${periode}",,${LECTURES})`
  return {
    f07: ({ place: ici }) => ({
      formule: `=MID(${TYPOLOGIES.map(({ code, intitule }) => enumerer(ici(code), intitule)).join('&')},3,255)`,
      rang: 0,
    }),
    numero: ({ place: ici, numero, rang }) => {
      const remplies = [`$A${numero}:${ici('f06')}`, `${ici('f08')}:${ici('autre')}`].map(
        (cases) => `SUMPRODUCT((${cases}<>"")*(${cases}<>0))`,
      )
      const dessus = `COUNT(${place('numero')}$1:${place('numero')}${numero - 1})`
      return { formule: `=IF(${remplies.join('+')}>0,${dessus}+1,"")`, rang: rang + 1 }
    },
    classement: ({ place: ici }) => ({
      formule: `=IF(COUNT(${ici('numero')})=1,INDEX(${classer},${ici('numero')},2),"")`,
      rang: nombreDeLignes(entree, table) + 2,
    }),
  }
}

function enumerer(nombre: string, intitule: string): string {
  return `IF(SUM(${nombre})>0,", "&${nombre}&" ${intitule}","")`
}

/** À plusieurs communes, un projet ne compte que pour celle dont il porte le nom, à la casse près, comme Excel le cherche. */
function projetsDAilleurs({ communes, lignes }: EntreeDeRemplissage): readonly Message[] {
  if (communes.length < 2) return []
  const noms = new Set(communes.map(({ nom }) => nom.toLowerCase()))
  const ailleurs = lignes.flatMap(({ commune = null }, rang) => {
    if (commune === null || noms.has(String(commune).toLowerCase())) return []
    return [`${rang + 2} (« ${String(commune)} »)`]
  })
  return ailleurs.length === 0 ? [] : [message('remplir.projets-d-ailleurs', { lignes: nommer(ailleurs) })]
}

/** Le détail des typologies tient lieu du champ 7 ; la commune ne se demande qu'à plusieurs. */
function vides(entree: EntreeDeRemplissage, table: TableDeTrame) {
  const seule = entree.communes.length === 1 ? (entree.communes[0]?.nom ?? null) : null
  const lignes = entree.lignes.map((ligne) =>
    estVide(ligne) ? ligne : { ...ligne, f07: ligne['f07'] ?? (detaille(ligne) ? '' : null), commune: ligne['commune'] ?? seule },
  )
  return casesVides({ ...entree, lignes }, table)
}

function detaille(ligne: LigneSaisie): boolean {
  return TYPOLOGIES.some(({ code }) => typeof ligne[code] === 'number')
}
