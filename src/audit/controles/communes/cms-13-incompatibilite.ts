import { enIso, lireModalite, NOMS_DE_MODALITE, normaliser, PERIODES } from '../../../regles'
import type { Modalite } from '../../../regles'
import { engagementDe, legalLePlusBas } from '../../communes/contrat'
import { reprocher } from '../../communes/constater'
import { colonneDe, valeurDe } from '../../reconnaissance/acceder'
import { estVide, jourDe, parcourir, texteDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { rapprochementDe } from '../../communes/rapprocher'
import type { Carnet, Controle, Dossier } from '../../types'

interface Contrat {
  readonly ligne: Ligne
  readonly modalite: Modalite
}

/** Dans un EPCI et une période, jamais un contrat abaissant et un contrat mutualisant. */
export const CMS_13_INCOMPATIBILITE: Controle = {
  id: 'CMS-13.incompatibilite',
  regle: 'CMS-13',
  gravite: 'EL',
  aide: 'audit-communes.aide.incompatibilite',
  examiner: (dossier, carnet) => {
    comparerLesContrats(dossier, carnet)
    parcourir(dossier, ['communes'], ['objectifRetenu'], (ligne) => controlerLaCommune(dossier, ligne, carnet))
  },
}

function comparerLesContrats(dossier: Dossier, carnet: Carnet): void {
  const groupes = new Map<string, Contrat[]>()
  parcourir(dossier, ['communes'], ['modalite'], (ligne) => {
    const modalite = lireModalite(texteDe(ligne, 'modalite'))
    const epci = normaliser(texteDe(ligne, 'codeEpci') || texteDe(ligne, 'epci'))
    if (modalite === undefined || epci === '') return
    const periode = normaliser(texteDe(ligne, 'periode')) || periodeDuContrat(ligne)
    const clef = `${epci}|${periode}`
    groupes.set(clef, [...(groupes.get(clef) ?? []), { ligne, modalite }])
  })
  for (const contrats of groupes.values()) {
    const [abaissants, mutualisants] = (['B', 'C'] as const).map((voulue) => contrats.filter(({ modalite }) => modalite === voulue))
    const [premier] = contrats
    const dite = premier !== undefined && ditAuSuivi(dossier, texteDe(premier.ligne, 'epci'))
    if (abaissants === undefined || mutualisants === undefined || abaissants.length === 0 || mutualisants.length === 0 || dite) {
      carnet.conforme()
      continue
    }
    for (const { ligne, modalite } of minorite(abaissants, mutualisants)) {
      carnet.nonConforme(
        reprocher(ligne, 'modalite', {
          phrase: 'contrats-incompatibles',
          donnees: { epci: texteDe(ligne, 'epci') || texteDe(ligne, 'codeEpci'), modalite: NOMS_DE_MODALITE[modalite], autre: NOMS_DE_MODALITE[modalite === 'B' ? 'C' : 'B'] },
          attendu: 'une seule modalité dans l’EPCI',
          selon: ['epci'],
        }),
      )
    }
  }
}

/** Vrai si le suivi des contrats porte déjà les deux modalités de cet EPCI : le conflit s'y reproche, une fois. */
function ditAuSuivi({ tableaux }: Dossier, epci: string): boolean {
  const modalites = tableaux
    .filter(({ type }) => type === 'CMS-01')
    .flatMap((suivi) => {
      const [deLEpci, modalite] = [colonneDe(suivi, 'epci'), colonneDe(suivi, 'modalite')]
      if (deLEpci === undefined || modalite === undefined) return []
      return Array.from(suivi.objets).flatMap((objet) => {
        const sien = normaliser(String(valeurDe(suivi, objet, deLEpci.rang) ?? '')) === normaliser(epci)
        return sien ? [lireModalite(String(valeurDe(suivi, objet, modalite.rang) ?? ''))] : []
      })
    })
  return modalites.includes('B') && modalites.includes('C')
}

/** Sans colonne de période, la date de signature dit le triennal ; sans date, celle du tableau. */
function periodeDuContrat(ligne: Ligne): string {
  const jour = jourDe(ligne, 'dateContrat')
  if (jour === null) return ligne.volet.periode ?? ''
  const iso = enIso(jour)
  return PERIODES.find(({ du, au }) => iso >= du && iso <= au)?.periode ?? ''
}

/** Contrats à revoir : les moins nombreux de la modalité minoritaire, les derniers écrits à égalité. */
function minorite(abaissants: readonly Contrat[], mutualisants: readonly Contrat[]): readonly Contrat[] {
  if (abaissants.length !== mutualisants.length) return abaissants.length < mutualisants.length ? abaissants : mutualisants
  const dernier = (contrats: readonly Contrat[]): number => Math.max(...contrats.map(({ ligne }) => ligne.objet))
  return dernier(abaissants) > dernier(mutualisants) ? abaissants : mutualisants
}

/** Commune abaissée sur une feuille et mutualisée sur une autre, la même période. */
function controlerLaCommune(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const engagement = engagementDe(dossier, ligne)
  if (engagement === null || engagement.modalite !== 'B' || !(engagement.retenu < legalLePlusBas(engagement))) return
  const mutualisee = rapprochementDe(dossier)
    .ailleurs(ligne)
    .find((autre) => autre.volet.tableau.type === 'TAB-14' && autre.volet.periode === ligne.volet.periode && !estVide(autre, 'objectifRetenu'))
  if (mutualisee === undefined) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, 'objectifRetenu', {
      phrase: 'commune-abaissee-et-mutualisee',
      donnees: { feuille: mutualisee.volet.tableau.feuille.nom },
      attendu: 'un seul des deux contrats',
    }),
  )
}
