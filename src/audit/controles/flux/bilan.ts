import { message } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import { lireNombreDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lieuDesTitres, lieuDuTitre } from '../../reconnaissance/lieu-du-titre'
import { MODELE_BILAN, NOMS_DES_VENTILATIONS, VENTILATIONS } from './modele-bilan'
import type { Ventilation } from './modele-bilan'

/** Ventilations à trouver pour qu'un classeur soit le bilan lui-même, et non un extrait. */
const VENTILATIONS_D_UN_BILAN = 4
const MESURES = ['proposes', 'attribues', 'baux'] as const
type Mesure = (typeof MESURES)[number]

/** Bilan annuel : attribués ≤ proposés, totaux égaux d'une ventilation à l'autre, six ventilations (FLUX-30). */
export const CONTROLE_BILAN: Controle = {
  id: 'FLUX-30.bilan',
  regle: 'FLUX-30',
  gravite: 'IN',
  aide: 'audit-flux.aide.bilan',
  examiner: ({ tableaux }, carnet) => {
    const bilans = tableaux.filter(({ modele }) => modele.id === MODELE_BILAN.id)
    for (const bilan of bilans) examinerLesLignes(bilan, carnet)
    for (const groupe of groupesDe(bilans)) {
      for (const mesure of MESURES) comparerLesTotaux(groupe, mesure, carnet)
    }
    opposerAuDetail(bilans, carnet)
    examinerLesVentilations(bilans, carnet)
  },
}

function ventilationsDe({ colonnes }: TableauReconnu): readonly Ventilation[] {
  return VENTILATIONS.filter((ventilation) => colonnes.some(({ notion }) => notion === ventilation))
}

function examinerLesLignes(tableau: TableauReconnu, carnet: Carnet): void {
  const colonnes = MESURES.flatMap((mesure) => colonneDe(tableau, mesure) ?? [])
  for (let rang = 0; rang < tableau.objets.length; rang += 1) {
    const objet = tableau.objets[rang] ?? 0
    for (let i = 1; i < colonnes.length; i += 1) {
      const [avant, apres] = [colonnes[i - 1] as ColonneReconnue, colonnes[i] as ColonneReconnue]
      const [large, etroit] = [lireNombreDeCase(tableau, avant, objet), lireNombreDeCase(tableau, apres, objet)]
      if (large === null || etroit === null) continue
      if (etroit <= large) carnet.conforme()
      else {
        const donnees = { lu: etroit, large, etroit: apres.intitule, titre: avant.intitule }
        carnet.aVerifier({ lieu: lieuDe(tableau, objet, apres.rang), lu: etroit, attendu: null, message: message('audit-flux.bilan-superieur', donnees) })
      }
    }
  }
}

/** Ventilations d'un même bilan : les tableaux d'une feuille, ou ceux du classeur s'ils en ont une chacune, d'une seule ventilation et tous différents. */
function groupesDe(bilans: readonly TableauReconnu[]): readonly (readonly TableauReconnu[])[] {
  const simples = bilans.filter((bilan) => ventilationsDe(bilan).length === 1)
  const feuilles = [...new Set(simples.map(({ feuille }) => feuille))]
  const tousDifferents = (groupe: readonly TableauReconnu[]): boolean => groupe.length > 1 && new Set(groupe.map((bilan) => ventilationsDe(bilan)[0])).size === groupe.length
  if (feuilles.length === simples.length && simples.length >= VENTILATIONS_D_UN_BILAN) return tousDifferents(simples) ? [simples] : []
  return feuilles.map((feuille) => simples.filter((bilan) => bilan.feuille === feuille)).filter(tousDifferents)
}

interface Total {
  readonly tableau: TableauReconnu
  readonly colonne: ColonneReconnue
  readonly somme: number
  /** Total écrit ; `null` : le tableau n'en a pas. */
  readonly ecrit: number | null
}

function totalDe(tableau: TableauReconnu, mesure: Mesure): Total | null {
  const colonne = colonneDe(tableau, mesure)
  if (colonne === undefined) return null
  let somme = 0
  for (let rang = 0; rang < tableau.objets.length; rang += 1) {
    const lu = lireNombreDeCase(tableau, colonne, tableau.objets[rang] ?? 0)
    if (lu === null) return null
    somme += lu
  }
  const ligne = tableau.totaux[tableau.totaux.length - 1]
  return { tableau, colonne, somme, ecrit: ligne === undefined ? null : lireNombreDeCase(tableau, colonne, ligne) }
}

function comparerLesTotaux(groupe: readonly TableauReconnu[], mesure: Mesure, carnet: Carnet): void {
  const totaux = groupe.flatMap((tableau) => totalDe(tableau, mesure) ?? [])
  const attendu = leplusFrequent(totaux.map(({ somme }) => somme))
  const dAccord = totaux.filter(({ somme, ecrit }) => somme === attendu || ecrit === attendu).length
  // Sur plusieurs feuilles, rien ne dit que c'est un seul bilan, sinon que presque tous ses totaux sont les mêmes.
  const uneFeuille = new Set(groupe.map(({ feuille }) => feuille)).size === 1
  if (totaux.length < 2 || (!uneFeuille && 2 * dAccord <= totaux.length)) return
  for (const total of totaux) {
    const { somme, ecrit } = total
    if (somme === attendu) carnet.conforme()
    // Un total écrit juste sur des lignes fausses : c'est une ligne qui est en cause, et le contrôle des totaux la dit.
    else if (ecrit !== null && ecrit === attendu) continue
    else direLeTotal(total, attendu, carnet)
  }
}

function direLeTotal({ tableau, colonne, somme, ecrit }: Total, attendu: number, carnet: Carnet): void {
  const ligne = tableau.totaux[tableau.totaux.length - 1]
  carnet.nonConforme({
    lieu: ligne === undefined ? lieuDuTitre(tableau, colonne.rang) : lieuDe(tableau, ligne, colonne.rang),
    lu: ecrit ?? somme,
    attendu,
    message: message('audit-flux.bilan-totaux', { intitule: colonne.intitule, ventilation: nomDe(tableau), somme, attendu }),
    certitude: laPlusFaible([tableau.certitude, colonne.certitude]),
  })
}

/** Le détail du bilan, et les ventilations que nul autre tableau de leur sorte ne permet de comparer. */
function opposerAuDetail(bilans: readonly TableauReconnu[], carnet: Carnet): void {
  const [detail, ...autres] = bilans.filter((bilan) => ventilationsDe(bilan).length > 1)
  if (detail === undefined || autres.length > 0) return
  const groupes = new Set(groupesDe(bilans).flat())
  for (const bilan of bilans) if (bilan !== detail && ventilationsDe(bilan).length === 1 && !groupes.has(bilan)) opposer(detail, bilan, carnet)
}

/** Une mesure au même total dit que la ventilation est bien celle du détail : les autres le doivent aussi. */
function opposer(detail: TableauReconnu, ventilation: TableauReconnu, carnet: Carnet): void {
  const paires = MESURES.flatMap((mesure) => {
    const [duDetail, lu] = [totalDe(detail, mesure), totalDe(ventilation, mesure)]
    return duDetail === null || lu === null ? [] : [{ duDetail, lu }]
  })
  const concordent = ({ duDetail, lu }: (typeof paires)[number]): boolean => [duDetail.somme, duDetail.ecrit].some((total) => total !== null && (total === lu.somme || total === lu.ecrit))
  if (!paires.some(({ duDetail, lu }) => duDetail.somme > 0 && duDetail.somme === lu.somme)) return
  for (const paire of paires) {
    if (concordent(paire)) carnet.conforme()
    else direLeTotal(paire.lu, paire.duDetail.somme, carnet)
  }
}

function nomDe(tableau: TableauReconnu): string {
  const [ventilation] = ventilationsDe(tableau)
  return ventilation === undefined ? '' : NOMS_DES_VENTILATIONS[ventilation]
}

/** Le total que la plupart des ventilations donnent ; à égalité, le premier. */
function leplusFrequent(sommes: readonly number[]): number {
  const comptes = new Map<number, number>()
  for (const somme of sommes) comptes.set(somme, (comptes.get(somme) ?? 0) + 1)
  return [...comptes].reduce<readonly [number, number]>((meilleur, compte) => (compte[1] > meilleur[1] ? compte : meilleur), [sommes[0] ?? 0, 0])[0]
}

/** Une ventilation qu'aucun tableau du classeur ne porte ; un extrait, qui en porte peu, n'est pas un bilan. */
function examinerLesVentilations(bilans: readonly TableauReconnu[], carnet: Carnet): void {
  const presentes = new Set(bilans.flatMap(ventilationsDe))
  const absentes = VENTILATIONS.filter((ventilation) => !presentes.has(ventilation))
  if (bilans.length === 0 || presentes.size < 2) return
  if (absentes.length === 0) {
    carnet.conforme()
    return
  }
  const detaille = bilans.reduce((plus, bilan) => (ventilationsDe(bilan).length > ventilationsDe(plus).length ? bilan : plus))
  // Une ventilation par feuille : aucune d'elles n'est le bilan où mettre celle qui manque.
  const eparses = ventilationsDe(detaille).length === 1 && new Set(bilans.map(({ feuille }) => feuille)).size > 1
  const releve = {
    lieu: eparses ? null : lieuDesTitres(detaille),
    gravite: 'EL' as const,
    lu: null,
    attendu: absentes.map((absente) => NOMS_DES_VENTILATIONS[absente]).join(', '),
    message: message('audit-flux.bilan-ventilations', { absentes: absentes.map((absente) => NOMS_DES_VENTILATIONS[absente]).join(', '), presentes: presentes.size }),
    certitude: laPlusFaible(bilans.map(({ certitude }) => certitude)),
  }
  if (presentes.size >= VENTILATIONS_D_UN_BILAN) carnet.nonConforme(releve)
  else carnet.aVerifier(releve)
}
