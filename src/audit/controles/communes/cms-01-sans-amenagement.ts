import { message, normaliser, verdictSansAmenagement } from '../../../regles'
import { engagementDe, legalCite, legalLePlusBas } from '../../communes/contrat'
import { reprocher } from '../../communes/constater'
import { estVide, parcourir, visiterLignes } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { voletsDe } from '../../communes/volets'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'

/** Un contrat sans aménagement reprend l'objectif légal : rien au-dessous. */
export const CMS_01_SANS_AMENAGEMENT: Controle = {
  id: 'CMS-01.sous-le-legal',
  regle: 'CMS-01',
  gravite: 'EL',
  aide: 'audit-communes.aide.sans-amenagement',
  examiner: (dossier, carnet) => parcourir(dossier, ['communes'], ['objectifRetenu'], (ligne) => controler(dossier, ligne, carnet)),
}

function estSousLeLegal(dossier: Dossier, ligne: Ligne): boolean | null {
  const engagement = engagementDe(dossier, ligne)
  if (engagement === null || engagement.modalite !== 'A' || engagement.examen.entrante) return null
  const bas = legalLePlusBas(engagement)
  return Number.isNaN(bas) ? null : engagement.retenu < bas
}

function controler(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const sous = estSousLeLegal(dossier, ligne)
  const engagement = engagementDe(dossier, ligne)
  if (sous === null || engagement === null) return
  const { retenu, legal } = engagement
  const cite = legalCite(engagement)
  const arrondi = !sous && retenu < cite && verdictSansAmenagement(retenu, cite, legal.centiemes) === 'question d’arrondi'
  if (!sous && !arrondi) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, 'objectifRetenu', {
      phrase: arrondi ? 'sans-amenagement-arrondi' : 'sans-amenagement-sous-le-legal',
      donnees: { retenu, legal: cite },
      attendu: cite,
      selon: ['objectif', 'manquants', 'tauxRattrapage', 'regime'],
      ...(arrondi ? { gravite: 'IF' as const, regle: 'SRU-09' } : {}),
      consequences: ['tauxRetenu'],
    }),
  )
}

/** Là où une colonne dit le type de contrat, chaque contrat dit le sien. */
export const CMS_01_TYPE: Controle = {
  id: 'CMS-01.type-de-la-ligne',
  regle: 'CMS-01',
  gravite: 'AL',
  aide: 'audit-communes.aide.type-de-contrat',
  examiner: (dossier, carnet) =>
    parcourir(dossier, ['communes'], ['modalite', 'objectifRetenu'], (ligne) => {
      if (estVide(ligne, 'objectifRetenu')) return
      if (!estVide(ligne, 'modalite')) return carnet.conforme()
      carnet.nonConforme(reprocher(ligne, 'modalite', { phrase: 'type-de-contrat-absent', attendu: 'A, B ou C', selon: ['objectifRetenu'] }))
    }),
}

const D_ABAISSEMENT = /\babaiss|\bavant (?:cms|contrat)\b/

/** Comparer l’objectif légal et l’objectif retenu n’est pas abaisser : le tableau de la trame le dit dans ses titres. */
function seDitDAbaissement({ titre, feuille, colonnes }: TableauReconnu): boolean {
  return [titre, feuille.nom, ...colonnes.map(({ intitule }) => intitule)].some((texte) => D_ABAISSEMENT.test(normaliser(texte)))
}

/** Un tableau d'abaissement n'a pas sa place dans un contrat sans aménagement. */
export const CMS_03_TABLEAU: Controle = {
  id: 'CMS-03.tableau',
  regle: 'CMS-03',
  gravite: 'IN',
  aide: 'audit-communes.aide.tableau-d-abaissement',
  examiner: (dossier, carnet) => {
    const preuve = dossier.contexte.modalite
    if (preuve?.valeur !== 'A') return
    for (const { tableau } of new Set(voletsDe(dossier).filter((volet) => volet.tableau.type === 'TAB-13'))) {
      if (!seDitDAbaissement(tableau)) continue
      let abaissees = 0
      for (const volet of voletsDe(dossier).filter((autre) => autre.tableau === tableau)) {
        visiterLignes(volet, (ligne) => {
          if (estSousLeLegal(dossier, ligne) === true) abaissees += 1
        })
      }
      if (abaissees > 0) continue
      const { plage, enTete, feuille, transpose } = tableau
      const lieu = transpose ? plage : { ...plage, feuille: feuille.nom, ligne: enTete, lignes: 1 }
      carnet.nonConforme({
        lieu,
        lu: 'tableau d’abaissement',
        attendu: 'objectifs légaux, sans colonne d’objectif retenu',
        message: message('audit-communes.tableau-dans-un-contrat-a', { preuve: preuve.preuve.texte }),
        certitude: tableau.certitude,
      })
    }
  },
}
