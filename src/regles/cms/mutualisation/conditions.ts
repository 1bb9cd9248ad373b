import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { DatesDeLAvis } from './avis-de-la-commission'
import { CMS_12, etatDeLAvis, refusDesDates } from './avis-de-la-commission'

export const CMS_07: FicheDeRegle = {
  id: 'CMS-07',
  titre: 'Contrat mutualisant : conditions d’entrée',
  nature: 'decision',
  articles: [reference('art. L. 302-8, X du CCH', GUIDE, 'extrait du X et section 2')],
  parametres: [],
  pointsOuverts: ['AMB-16', 'AMB-17'],
}

export type EtatDeCondition = 'manquante' | 'à prouver' | 'remplie'

export interface ConditionDEntree {
  readonly numero: 1 | 2 | 3 | 4 | 5 | 6
  readonly intitule: Message
  readonly etat: EtatDeCondition
  readonly motif: Message
}

/** Ce qu'on sait de l'EPCI et du contrat ; `null` = non renseigné, qui n'est pas « Non ». */
export interface EntreeConditions extends DatesDeLAvis {
  readonly fiscalitePropre: boolean | null
  readonly plhExecutoire: boolean | null
  readonly datePlh: Jour | null
  readonly contratAbaissant: boolean | null
  readonly toutesSignatures: boolean | null
  readonly accordsDesMajorees: boolean | null
  readonly perimetreComplet: boolean | null
  readonly entrantesExclues: boolean | null
  /** Vrai pour un établissement public territorial du Grand Paris. */
  readonly ept: boolean
  readonly lectures: Lectures
}

const POINTS = ['AMB-16', 'AMB-17'] as const
const RANGS: Readonly<Record<EtatDeCondition, number>> = { manquante: 0, 'à prouver': 1, remplie: 2 }

/**
 * Les six conditions d'un contrat mutualisant (CMS-07, CMS-12 ; CCH, art. L. 302-8, X), les bloquantes en tête.
 * `incomplet` : rien n'est renseigné. `refuse` : avis antérieur à la saisine.
 */
export function conditionsDeMutualisation(
  entree: EntreeConditions,
  options: { readonly expliquer: boolean },
): Resultat<readonly ConditionDEntree[]> {
  const refus = refusDesDates(entree)
  if (refus.length > 0) return nonEtabli('refuse', refus, { references: referencesDe([CMS_12]) })
  const { fiscalitePropre, plhExecutoire, datePlh, contratAbaissant, saisine, avis } = entree
  if ([fiscalitePropre, plhExecutoire, datePlh, contratAbaissant, saisine, avis].every((donnee) => donnee === null)) {
    return nonEtabli('incomplet', [message('mutualisable.rien-de-renseigne')], { references: referencesDe([CMS_07]) })
  }
  const conditions = conditionsSous(entree, entree.lectures)
  const bloquantes = conditions.filter(({ etat }) => etat === 'manquante')
  const alertes =
    bloquantes.length > 0
      ? [message('mutualisable.bloquantes', { numeros: bloquantes.map(({ numero }) => numero).join(', ') })]
      : []
  if (!options.expliquer) return etabli(conditions, 'texte', { alertes })
  return etabli(conditions, 'texte', {
    alertes,
    references: referencesDe([CMS_07, CMS_12]),
    hypotheses: hypothesesTouchees(POINTS, entree.lectures, (lectures) => resumer(conditionsSous(entree, lectures))),
    explication: conditions.map(({ intitule, etat, motif }) => ({ etape: intitule, calcul: motif, valeur: etat })),
  })
}

function conditionsSous(entree: EntreeConditions, lectures: Lectures): ConditionDEntree[] {
  const loiSeule = rangDe(lectures, 'AMB-16') === 1
  const conditions: ConditionDEntree[] = [
    { numero: 1, intitule: message('mutualisable.condition.epci'), ...etatDeLEpci(entree, rangDe(lectures, 'AMB-17') === 1) },
    {
      numero: 2,
      intitule: message(loiSeule ? 'mutualisable.condition.prelevees' : 'mutualisable.condition.deficitaires'),
      ...ouiNon(entree.perimetreComplet, 'perimetre'),
    },
    {
      numero: 3,
      intitule: message(loiSeule ? 'mutualisable.condition.accords' : 'mutualisable.condition.signatures'),
      ...etatDesSignatures(entree, loiSeule),
    },
    {
      numero: 4,
      intitule: message('mutualisable.condition.sans-abaissant'),
      ...ouiNon(entree.contratAbaissant === null ? null : !entree.contratAbaissant, 'abaissant'),
    },
    { numero: 5, intitule: message('mutualisable.condition.avis'), ...etatDeLAvis(entree) },
    { numero: 6, intitule: message('mutualisable.condition.entrantes'), ...ouiNon(entree.entrantesExclues, 'entrantes') },
  ]
  return conditions.sort((a, b) => RANGS[a.etat] - RANGS[b.etat] || a.numero - b.numero)
}

type Constat = Pick<ConditionDEntree, 'etat' | 'motif'>

function ouiNon(remplie: boolean | null, sujet: string): Constat {
  if (remplie === null) return { etat: 'à prouver', motif: message(`mutualisable.${sujet}-inconnu`) }
  return remplie
    ? { etat: 'remplie', motif: message(`mutualisable.${sujet}-oui`) }
    : { etat: 'manquante', motif: message(`mutualisable.${sujet}-non`) }
}

/** EPCI à fiscalité propre couvert par un PLH exécutoire à la signature ; un EPT n'en est pas un, sauf par analogie (AMB-17). */
function etatDeLEpci(
  { fiscalitePropre, ept, plhExecutoire, datePlh, signature }: EntreeConditions,
  parAnalogie: boolean,
): Constat {
  if (ept && !parAnalogie) return { etat: 'manquante', motif: message('mutualisable.ept') }
  if (!ept && fiscalitePropre === false) return { etat: 'manquante', motif: message('mutualisable.sans-fiscalite-propre') }
  if (plhExecutoire === false) return { etat: 'manquante', motif: message('mutualisable.sans-plh') }
  if (datePlh !== null && signature !== null && datePlh > signature) {
    return {
      etat: 'manquante',
      motif: message('mutualisable.plh-apres-signature', { plh: enIso(datePlh), signature: enIso(signature) }),
    }
  }
  if (!ept && fiscalitePropre === null) return { etat: 'à prouver', motif: message('mutualisable.fiscalite-inconnue') }
  if (plhExecutoire === null || datePlh === null) return { etat: 'à prouver', motif: message('mutualisable.plh-a-prouver') }
  return {
    etat: 'remplie',
    motif: message(ept ? 'mutualisable.ept-par-analogie' : 'mutualisable.plh-executoire', { plh: enIso(datePlh) }),
  }
}

/** Toutes les signatures et l'accord exprès des majorées, ou ce seul accord (AMB-16). */
function etatDesSignatures({ toutesSignatures, accordsDesMajorees }: EntreeConditions, loiSeule: boolean): Constat {
  if (!loiSeule && toutesSignatures === false) return { etat: 'manquante', motif: message('mutualisable.signature-manquante') }
  if (accordsDesMajorees === false) return { etat: 'manquante', motif: message('mutualisable.accord-manquant') }
  if (!loiSeule && toutesSignatures === null) return { etat: 'à prouver', motif: message('mutualisable.signatures-inconnues') }
  if (accordsDesMajorees === null) return { etat: 'à prouver', motif: message('mutualisable.accords-inconnus') }
  return { etat: 'remplie', motif: message(loiSeule ? 'mutualisable.accords-donnes' : 'mutualisable.signatures-et-accords') }
}

/** Le tableau en une ligne : ce que compare une autre lecture. */
function resumer(conditions: readonly ConditionDEntree[]): string {
  const lister = (etat: EtatDeCondition): string =>
    conditions
      .filter((condition) => condition.etat === etat)
      .map(({ numero }) => numero)
      .join(', ') || 'aucune'
  return `manquantes : ${lister('manquante')} ; à prouver : ${lister('à prouver')}`
}
