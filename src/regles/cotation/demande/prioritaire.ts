import type { Brut } from '../../com'
import { referencesDe } from '../../socle/fiche'
import { hypothesesDecrites } from '../../socle/hypotheses-decrites'
import { message } from '../../socle/message'
import type { Message } from '../../socle/message'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { COT_07 } from '../catalogue-sne'
import { COT_08 } from '../champs-cerfa'
import type { NoteEnErreur } from '../erreur-de-ligne'
import { DEMANDES_DETAILLEES } from '../explication'
import { refusDeLargeur } from '../largeurs'
import { effetsDesSeuilsEtBaremes } from '../hypotheses'
import { estLigneVide } from '../noter'
import { COT_05 } from '../note'
import type { EntreePriorite, PrioritePrete } from './priorite'
import { A_VERIFIER, diagnostiquerPriorite, jugerPriorite, NON_PRIORITAIRE, preparerPriorite, PRIORITAIRE } from './priorite'

const NOMS_DE_STATUT = { [NON_PRIORITAIRE]: 'non prioritaire', [PRIORITAIRE]: 'prioritaire', [A_VERIFIER]: 'à vérifier' } as const

type CaseDePriorite = string | NoteEnErreur | { readonly phrases: readonly Message[] }

/**
 * Statut prioritaire de N demandes, indépendant de la note, des poids et des points négatifs (COT-05, COT-11 ; CCH, art. L. 441-1).
 * Valeur N × 2 : statut, puis critères P vrais, ou ceux qu'il reste à renseigner. Une ligne vide reste vide.
 */
export function statutsPrioritaires(
  entree: EntreePriorite & { readonly demandes: readonly (readonly Brut[])[] },
  options: { readonly expliquer: boolean },
): Resultat<CaseDePriorite[][]> {
  const { demandes } = entree
  const prete = preparerPriorite(entree)
  if (prete.etat !== 'etabli') return prete
  if (demandes.length === 0) return nonEtabli('incomplet', [message('cotation.donnees-manquantes', { manques: 'demandes' })])
  const pret = prete.valeur
  const refus = refusDeLargeur(demandes, pret.entetes.textes.length)
  if (refus.length > 0) return nonEtabli('refuse', refus)
  const valeur = demandes.map((ligne, i) => rendreStatut(pret, ligne, i + 1))
  if (!options.expliquer) return etabli(valeur, 'texte')
  return etabli(valeur, 'texte', {
    alertes: alertesDeColonnes(pret),
    references: referencesDe([COT_05, COT_07, COT_08]),
    hypotheses: hypothesesDecrites({ 'AMB-30': effetsDesSeuilsEtBaremes(pret.criteres)['AMB-30'], 'AMB-32': null }, entree.lectures),
    explication: demandes.slice(0, DEMANDES_DETAILLEES).flatMap((ligne, i) => expliquerStatut(pret, ligne, i + 1)),
  })
}

function rendreStatut(pret: PrioritePrete, ligne: readonly Brut[], numero: number): CaseDePriorite[] {
  if (estLigneVide(ligne)) return ['', '']
  const vrais: string[] = []
  const inconnus: string[] = []
  switch (jugerPriorite(pret, ligne, vrais, inconnus)) {
    case PRIORITAIRE:
      return [NOMS_DE_STATUT[PRIORITAIRE], vrais.join(', ')]
    case A_VERIFIER:
      return [NOMS_DE_STATUT[A_VERIFIER], { phrases: [message('cotation-demande.a-renseigner', { criteres: inconnus.join(', ') })] }]
    case NON_PRIORITAIRE:
      return [NOMS_DE_STATUT[NON_PRIORITAIRE], '']
    default:
      return [{ erreur: '#VALEUR!', motif: diagnostiquerPriorite(pret, ligne, numero) }, '']
  }
}

/** Critères P que les demandes ne portent pas : sans eux, aucune demande ne peut être dite non prioritaire. */
function alertesDeColonnes({ criteres }: PrioritePrete): Message[] {
  const absents = criteres.filter(({ colonne }) => colonne < 0).map(({ id }) => id)
  const alertes = [message('cotation-demande.sous-reserve')]
  return absents.length === 0 ? alertes : [...alertes, message('cotation-demande.colonnes-absentes', { criteres: absents.join(', ') })]
}

function expliquerStatut(pret: PrioritePrete, ligne: readonly Brut[], numero: number): Etape[] {
  const vrais: string[] = []
  const inconnus: string[] = []
  const etape = message('cotation-demande.etape.statut', { ligne: numero })
  switch (jugerPriorite(pret, ligne, vrais, inconnus)) {
    case PRIORITAIRE:
      return [{ etape, calcul: message('cotation-demande.calcul.prioritaire', { criteres: vrais.join(', ') }), valeur: NOMS_DE_STATUT[PRIORITAIRE] }]
    case A_VERIFIER:
      return [{ etape, calcul: message('cotation-demande.a-renseigner', { criteres: inconnus.join(', ') }), valeur: NOMS_DE_STATUT[A_VERIFIER] }]
    case NON_PRIORITAIRE:
      return [{ etape, calcul: message('cotation-demande.calcul.aucun'), valeur: NOMS_DE_STATUT[NON_PRIORITAIRE] }]
    default:
      return []
  }
}
