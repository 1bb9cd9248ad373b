import type { BilanDuFlux, Lectures, Message, ModaliteDuBilan, VentilationDuBilan } from '../../regles'
import { echeanceDeLIntercommunalite, echeanceDesReservataires, enFrancais } from '../../regles'
import { lettre } from '../remplir/lettre'
import { FORMAT_ANNEE, FORMAT_ENTIER } from '../remplir/presenter'
import type { ContenuDecrit, FormuleDecrite, Remplissage } from '../remplir/types'

export const FEUILLE_BILAN_DU_FLUX = 'Bilan du flux'

const TITRES = ['Ventilation', 'Modalité', 'Proposés', 'Attribués', 'Part attribuée']
const [PROPOSES, ATTRIBUES] = [lettre(2), lettre(3)]
const PART = '0.0%'
/** Les totaux lisent les modalités, les parts et le contrôle lisent les totaux. */
const RANGS = { total: 0, part: 1, controle: 2 } as const

export interface EntreeDuBilanDuFlux {
  readonly bilan: BilanDuFlux
  /** Année des propositions et des attributions ; `null` : les échéances ne sont pas écrites. */
  readonly annee: number | null
  readonly lectures: Lectures
  /** Ce que l'utilisateur doit savoir avant d'écrire. */
  readonly constats: readonly Message[]
  /** Lignes que la feuille porte déjà : celles qui dépassent le bilan sont vidées, avec l'accord de l'utilisateur. */
  readonly lignesPresentes?: number
}

/**
 * Feuille « Bilan du flux » (FLUX-30) : les six ventilations l'une sous l'autre, totaux et parts en formules, égalité des totaux
 * contrôlée, échéances et place de la signature. Rien n'est écrit.
 */
export function decrireBilanDuFlux({ bilan, annee, lectures, constats, lignesPresentes = 0 }: EntreeDuBilanDuFlux): Remplissage {
  const rangees: (readonly ContenuDecrit[])[] = [TITRES]
  const gras: number[] = []
  for (const ventilation of bilan.ventilations) {
    gras.push(...poserVentilation(rangees, ventilation))
    rangees.push(VIDE)
  }
  poserControle(rangees, gras)
  const formats = poserEnvois(rangees, annee, lectures)
  while (rangees.length < lignesPresentes) rangees.push(VIDE)
  return {
    table: FEUILLE_BILAN_DU_FLUX,
    feuilles: [
      {
        nom: FEUILLE_BILAN_DU_FLUX,
        cellules: rangees,
        colonnes: [
          { largeur: 26, format: null, renvoi: true },
          { largeur: 40, format: null, renvoi: true },
          { largeur: 14, format: FORMAT_ENTIER, renvoi: false },
          { largeur: 14, format: FORMAT_ENTIER, renvoi: false },
          { largeur: 16, format: PART, renvoi: false },
        ],
        formats,
        titres: 1,
        gras,
      },
    ],
    graphiques: [],
    manques: constats,
    suppositions: [],
  }
}

const VIDE: readonly null[] = TITRES.map(() => null)

/** Pose une ventilation et rend la ligne de son total. */
function poserVentilation(rangees: (readonly ContenuDecrit[])[], { titre, modalites, aClasser }: VentilationDuBilan): readonly number[] {
  const premiere = rangees.length + 1
  const lignes: readonly ModaliteDuBilan[] = aClasser === null ? modalites : [...modalites, aClasser]
  for (const { nom, proposes, attribues } of lignes) rangees.push([titre, nom, proposes, attribues, part(rangees.length + 1)])
  const derniere = rangees.length
  const somme = (colonne: string): FormuleDecrite => ({ formule: `=SUM(${colonne}${premiere}:${colonne}${derniere})`, rang: RANGS.total })
  rangees.push([titre, 'Total', somme(PROPOSES), somme(ATTRIBUES), part(rangees.length + 1)])
  return [rangees.length - 1]
}

/** Sans logement proposé, il n'y a pas de part : une case vide, jamais 0 %. */
function part(numero: number): FormuleDecrite {
  return { formule: `=IF(${PROPOSES}${numero}=0,"",${ATTRIBUES}${numero}/${PROPOSES}${numero})`, rang: RANGS.part }
}

function poserControle(rangees: (readonly ContenuDecrit[])[], totaux: readonly number[]): void {
  const egaux = [PROPOSES, ATTRIBUES].map((colonne): FormuleDecrite => {
    const [premier, ...autres] = totaux.map((ligne) => `${colonne}${ligne + 1}`)
    return { formule: `=IF(AND(${autres.map((autre) => `${premier}=${autre}`).join(',')}),"oui","NON")`, rang: RANGS.controle }
  })
  rangees.push(['Contrôle', 'Total égal dans les six ventilations', ...egaux, null], VIDE)
}

function poserEnvois(rangees: (readonly ContenuDecrit[])[], annee: number | null, lectures: Lectures) {
  const formats = annee === null ? [] : [{ ligne: rangees.length, colonne: 2, format: FORMAT_ANNEE }]
  rangees.push(['Envoi', 'Année du bilan', annee, null, null])
  if (annee !== null) {
    const jours = [echeanceDesReservataires(annee, lectures), echeanceDeLIntercommunalite(annee, lectures)]
    const [reservataires = '', intercommunalite = ''] = jours.map(({ dernierJour }) => enFrancais(dernierJour))
    rangees.push(
      ['Envoi', 'Aux réservataires, au plus tard le', reservataires, null, null],
      ['Envoi', 'À l’intercommunalité, au plus tard le', intercommunalite, null, null],
    )
  }
  rangees.push(['Envoi', 'Nom, date et signature du directeur général', null, null, null])
  return formats
}
