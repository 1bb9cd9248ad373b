import type { Constat } from '../../regles'
import { constat, controlerPreambule, normaliser, presentationDeLaCommune, SIGNES_D_UN_RECTO } from '../../regles'
import type { LigneSaisie } from '../remplir/types'
import type { TableDeTrame } from '../types'
import { champDe, entierDe, enPoints, pointsDe, texteDe } from './cases'
import { communeSeule } from './communes'
import { constatsPortes } from './constats-du-resultat'
import type { CadreDuContrat, Controle } from './types'

type Champ = string | number | null

/** Préambule (CMS-22) : ce que la recette tire de la feuille « Communes » compte comme rempli. */
export function controlerTableDuPreambule(table: TableDeTrame): Controle {
  return ({ lignes, entree }) => {
    const ligne = (code: string): LigneSaisie | undefined => lignes[table.lignes.findIndex((lue) => lue.code === code)]
    const commune = communeSeule(entree)
    const connus = tauxEtCible(entree)
    const nommees = champDe(ligne('commune'), 'valeur')
    const preambule = constatsPortes(
      controlerPreambule({
        commune: nommees ?? (entree.communes.map(({ nom }) => nom).join(', ') || null),
        anneeEntree: champDe(ligne('annee_entree'), 'valeur'),
        taux: pourcentage(ligne('taux')) ?? connus.taux,
        cible: pourcentageDesCommunes(ligne('cible'), connus.cible, entree),
        modalites: champDe(ligne('elaboration'), 'valeur'),
        avis: champDe(ligne('avis_commission'), 'valeur'),
        regroupement: champDe(ligne('plusieurs_communes'), 'valeur'),
        modalite: entree.modalite,
        nombreDeCommunes: entree.communes.length,
        residences: commune?.residences ?? null,
        logements: commune?.logements ?? null,
        signes: signesDe(lignes),
        signesMax: SIGNES_D_UN_RECTO,
      }),
    )
    return [...preambule, ...communesOubliees(nommees, entree)]
  }
}

/** Un contrat à qui l'on ajoute une commune garde l'ancien préambule : celle qu'il ne nomme pas se dit. */
function communesOubliees(nommees: Champ, { communes }: CadreDuContrat): readonly Constat[] {
  if (nommees === null) return []
  const oubliees = communes.filter(({ nom }) => !normaliser(String(nommees)).includes(normaliser(nom))).map(({ nom }) => nom)
  return oubliees.length === 0 ? [] : [constat('IN', 'controler.communes-du-preambule', { communes: oubliees.join(', ') })]
}

/** Taux et cible en points ; à plusieurs communes, ceux de la première tiennent lieu de tous, que le tableau de droite détaille. */
function tauxEtCible({ communes }: CadreDuContrat): { readonly taux: number | null; readonly cible: number | null } {
  const inconnues = communes.some(({ residences, logements, cible }) => residences === null || logements === null || cible === null)
  const [premiere] = communes
  if (premiere === undefined || (communes.length > 1 && inconnues)) return { taux: null, cible: null }
  const { residences, logements, cible } = premiere
  return {
    taux: residences === null || logements === null || residences === 0 ? null : (100 * logements) / residences,
    cible: enPoints(cible),
  }
}

function pourcentage(ligne: LigneSaisie | undefined): Champ {
  return pointsDe(ligne, 'valeur') ?? texteDe(ligne, 'valeur')
}

/** À plusieurs communes, un texte renvoie à la situation de chacune : il ne tient pas lieu de cible. */
function pourcentageDesCommunes(ligne: LigneSaisie | undefined, connue: number | null, { communes }: CadreDuContrat): Champ {
  const ecrite = pourcentage(ligne)
  return typeof ecrite === 'string' && communes.length > 1 ? connue : (ecrite ?? connue)
}

const CHIFFREES: readonly string[] = ['croissance', 'emploi', 'vacance']

/** Présentation de la commune (CMS-23) : un indicateur chiffré demande son année. */
export function controlerTableDePresentation(table: TableDeTrame): Controle {
  return ({ lignes }) => {
    const rubriques = table.lignes.map(({ code, intitule }, rang) => ({
      rubrique: intitule,
      contenu: champDe(lignes[rang], 'valeur'),
      annee: entierDe(lignes[rang], 'annee'),
      chiffree: CHIFFREES.includes(code),
    }))
    const planification = champDe(lignes[table.lignes.findIndex(({ code }) => code === 'planification')], 'valeur')
    return constatsPortes(
      presentationDeLaCommune({
        rubriques,
        planification,
        population: { avant: null, apres: null, annees: null },
        emplois: null,
        actifs: null,
        signes: signesDe(lignes),
        signesMax: SIGNES_D_UN_RECTO,
      }),
    )
  }
}

function signesDe(lignes: readonly LigneSaisie[]): number {
  return lignes.reduce((somme, ligne) => somme + (texteDe(ligne, 'valeur') ?? '').length, 0)
}
