import type { ArgumentBrut, FonctionDecrite } from '../../../src/catalogue'
import type { PointOuvert } from '../../../src/regles'
import { nomDeLecture, POINTS_OUVERTS, REGLES } from '../../../src/regles'
import type { ResultatRendu } from '../../../src/textes'
import { rendre } from '../../../src/textes'
import { CAS } from '../../cas/fichiers'
import { fonctionsAvec, jouerExemple } from './appel'
import { COTATIONS } from './lectures-de-cotation'
import { FLUX } from './lectures-de-flux'

/** Un retrait de points de plus de douze mois. */
const PENALITE_LONGUE = {
  modele: 'COT-22',
  tableau: [
    ['cas de refus', 'logement adapté', 'conséquence', 'points retirés', 'durée (mois)', 'prévu au PPGDID'],
    ['Deuxième refus', 'Oui', 'retrait de points', 20, 18, 'Oui'],
  ],
}

/** Arguments de l'exemple à changer pour qu'un point y joue, ou pour qu'une de ses lectures ait de quoi s'appliquer. */
const OU_IL_JOUE: Readonly<Record<string, Readonly<Record<string, ArgumentBrut>>>> = {
  'RATTRAPAGE_PLANCHER AMB-06': { dispositif: 'mutualisant' },
  'SRU_PART_OFFRE AMB-28 autre': { seuil: 0.3 },
  'CMS_DATE_EFFET AMB-22 autre': { date_imprimee: '2023-07-20' },
  'COTATION_CONTROLE AMB-32': PENALITE_LONGUE,
  'COTATION_SUIVI AMB-32': PENALITE_LONGUE,
  ...COTATIONS,
  ...FLUX,
}

/** Points qu'une règle de la fonction cite et que le résultat de la fonction ne touche pas, avec la raison. */
const NE_JOUE_PAS: Readonly<Record<string, string>> = {
  'SRU_ECART AMB-01': 'l’écart se mesure avant tout régime',
  'SRU_ECART AMB-02': 'l’écart se mesure avant tout régime',
  'SRU_ECART AMB-08': 'l’écart se mesure avant tout régime',
  'SRU_SITUATION AMB-08': 'la commune reste une entrante : la lecture joue dans l’objectif, à qui la situation se donne',
  'SRU_OBJECTIF_TAUX AMB-08': 'le taux est déclaré, aucun régime ne se choisit',
  'SRU_OBJECTIF AMB-06': 'la table des planchers ne sert ici qu’à lire les taux légaux : aucun plancher mutualisant',
  'RATTRAPAGE_PLANCHER AMB-08': 'une nouvelle entrante n’a ni abaissement ni mutualisation, quelle que soit la lecture',
}

/** Lectures autres que celle par défaut qu'une fonction refuse, avec une phrase qui nomme le point. */
const REFUSEES: Readonly<Record<string, string>> = {
  'COTATION AMB-30': 'la grille chiffre un seuil : l’EPCI a tranché',
  'COTATION AMB-31': 'la grille écrit « par an » : l’EPCI a tranché',
  'COTATION_DETAIL AMB-31': 'la grille écrit « par an » : l’EPCI a tranché',
  'COTATION_PRIORITAIRE AMB-30': 'la grille chiffre un seuil : l’EPCI a tranché',
  'GRILLE_CONTROLE AMB-30': 'la grille chiffre un seuil : l’EPCI a tranché',
  'GRILLE_CONTROLE AMB-31': 'la grille écrit « par an » : l’EPCI a tranché',
  'COTATION_DISTRIBUTION AMB-33': 'sans groupes, les demandes analogues ne se reconnaissent pas',
  'COTATION_FICHE AMB-33': 'la fiche ne sait pas reconnaître les demandes analogues',
}

/** Points dits dans les hypothèses sans que la réponse en change, avec la raison. */
const MEME_REPONSE: Readonly<Record<string, string>> = {
  'COTATION_DELAI AMB-34': 'les dates sont saisies : le point dit lesquelles prendre',
  'COTATION_FICHE AMB-34': 'le délai est recopié de COTATION_DELAI',
  'COTATION_MANQUES AMB-29': 'ce qui manque ne dépend pas du doublement',
  'COTATION_MANQUES AMB-32': 'ce qui manque ne dépend pas du plancher de la note',
  'COTATION_PRIORITAIRE AMB-32': 'les points négatifs ne touchent jamais le statut',
  'COTATION_SUIVI AMB-32': 'le constat est celui de COTATION_CONTROLE, les colonnes calculées n’en changent pas',
  'FLUX_BILAN AMB-45': 'le point dit quand envoyer le bilan, non ce qu’il compte',
  'FLUX_CONTROLE AMB-44': 'le taux de chute retenu est une colonne de FLUX_SUIVI, aucun constat n’en dépend',
  'FLUX_SUIVI AMB-47': 'l’avis du préfet est un constat de FLUX_CONTROLE, aucune colonne n’en dépend',
  'FLUX_REPARTITION AMB-36': 'les mises en location sont saisies : le point dit lesquelles compter',
  'FLUX_TAUX_JUSTIFIE AMB-40': 'le taux est celui d’une collectivité, le cumul se juge dans FLUX_REPARTITION',
  'FLUX_PART AMB-36': 'les mises en location sont saisies : le point dit lesquelles compter',
}

function pointsDe({ regles }: FonctionDecrite): readonly PointOuvert[] {
  const cites = new Set(REGLES.filter(({ id }) => regles.includes(id)).flatMap(({ pointsOuverts }) => pointsOuverts))
  return POINTS_OUVERTS.filter(({ id }) => cites.has(id))
}

const COUPLES = fonctionsAvec('lectures').flatMap(([nom, fonction]) =>
  pointsDe(fonction).filter(({ autres }) => autres.length > 0).map((point) => ({ cle: `${nom} ${point.id}`, fonction, point })),
)
const APPELS = COUPLES.flatMap(({ cle, fonction, point: { id, autres } }) =>
  ['', ...autres].map((_, rang) => [cle, nomDeLecture(rang), id, rang, fonction] as const),
)

const appeler = (cle: string, rang: number, id: string, fonction: FonctionDecrite): ResultatRendu => {
  const lecture = nomDeLecture(rang)
  return jouerExemple(fonction, { ...(OU_IL_JOUE[`${cle} ${lecture}`] ?? OU_IL_JOUE[cle]), lectures: `${id}: ${lecture}` })
}

const reponseDe = ({ etat, valeur, alertes }: ResultatRendu): string => JSON.stringify([etat, valeur, alertes])

/** Vrai si un cas d'or de la fonction choisit une autre lecture du point, et change de réponse sans elle. */
function changeUnCas(fonction: FonctionDecrite, id: string): boolean {
  const rang = fonction.arguments.findIndex(({ nom }) => nom === 'lectures')
  return CAS.filter(({ fonction: nom, arguments: args }) => nom === fonction.nom && JSON.stringify(args[rang] ?? '').includes(id)).some((cas) => {
    const sans = cas.arguments.map((valeur, i) => (i === rang ? null : valeur))
    const [avec, defaut] = [cas.arguments, sans].map((args) => rendre(fonction, fonction.evaluer(args, { expliquer: true })))
    return avec !== undefined && defaut !== undefined && reponseDe(avec) !== reponseDe(defaut)
  })
}

/** La cotation et le flux : les autres fonctions ont leurs lectures dans leurs propres essais. */
const COUPLES_A_EPROUVER = COUPLES.filter(({ fonction }) => /^(COTATION|GRILLE|FLUX)/.test(fonction.nom)).map(
  ({ cle, point, fonction }) => [cle, point, fonction] as const,
)

describe('chaque lecture d’un point ouvert se choisit', () => {
  it('il y en a', () => expect(APPELS.length).toBeGreaterThan(20))

  it.each(APPELS)('%s, lecture « %s »', (cle, lecture, id, rang, fonction) => {
    const rendu = appeler(cle, rang, id, fonction)
    if (cle in REFUSEES && rang > 0) {
      return expect(rendu).toMatchObject({ etat: 'refuse', message: expect.stringContaining(id) })
    }
    expect({ etat: rendu.etat, message: rendu.message }).toEqual({ etat: 'etabli', message: null })
    const dite = rendu.hypotheses.find((hypothese) => hypothese.id === id)
    return expect(dite?.lecture).toBe(cle in NE_JOUE_PAS ? undefined : lecture)
  })

  it.each(COUPLES_A_EPROUVER)('%s : une autre lecture change la réponse', (cle, { id, autres }, fonction) => {
    const reponses = ['', ...autres].map((_, rang) => reponseDe(appeler(cle, rang, id, fonction)))
    const change = new Set(reponses).size > 1 || changeUnCas(fonction, id)
    expect(change).toBe(!(cle in NE_JOUE_PAS || cle in MEME_REPONSE))
  })

  it('aucune exception n’est devenue inutile', () => {
    const connues = new Set(APPELS.flatMap(([cle, lecture]) => [cle, `${cle} ${lecture}`]))
    const dites = [OU_IL_JOUE, NE_JOUE_PAS, REFUSEES, MEME_REPONSE].flatMap((table) => Object.keys(table))
    expect(dites.filter((cle) => !connues.has(cle))).toEqual([])
  })
})
