import fc from 'fast-check'
import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import type { Valeur } from '../../../../src/classeur/port'
import { enTexte, redigerContrat } from '../../../../src/redaction'
import { apercevoir } from '../../../../src/remplissage'
import { lireArticle2, remplissageDeLArticle2 } from '../../../../src/taskpane/cas-usage/objectifs/article-2'
import type { CommuneExaminee } from '../../../../src/taskpane/cas-usage/objectifs/examiner'
import { controlerLaRepartition, reparties, totaliser } from '../../../../src/taskpane/cas-usage/objectifs/repartition'
import { contratARediger } from '../../../../src/taskpane/cas-usage/rediger/contrat-a-rediger'
import { controlerTable } from '../../../../src/trames'
import type { CommuneARemplir } from '../../../../src/trames'
import { calculer } from '../../../cas/lecteur'
import { ABAISSANTE, contratLu, dossierDe, EPCI } from '../../contrat-mutualisant'
import { contratAuHasard } from './nombres-du-contrat'
import type { ContratAuHasard } from './nombres-du-contrat'
import { selonLaLoi } from './selon-la-loi'

/** Les quatre nombres et les deux qualitatifs d’une commune ; taux en centièmes de point, `null` : pas écrit. */
interface Nombres {
  readonly legal: number | null
  readonly tauxLegal: number | null
  readonly retenu: number | null
  readonly plai: number | null
  readonly pls: number | null
}

function nombre(valeur: Valeur | undefined): number | null {
  return typeof valeur === 'number' ? valeur : null
}

function enPoints(fraction: number | null): number | null {
  return fraction === null ? null : Number((fraction * 100).toFixed(6))
}

function aLEcran({ legal, retenu, qualitatifs }: CommuneExaminee): Nombres {
  return { legal: legal.objectifLegal, tauxLegal: legal.tauxLegal, retenu, plai: qualitatifs?.plai ?? null, pls: qualitatifs?.pls ?? null }
}

/** Rangées de chaque feuille telles que l’aperçu les calcule. */
async function feuilles({ modalite, periode, communes, hypotheses }: ContratAuHasard) {
  const dossier = dossierDe(modalite, communes, { periode })
  const apercu = await apercevoir(creerClasseurMemoire([]), remplissageDeLArticle2(dossier, contratLu(communes, { hypotheses })), { valeurs: true })
  return new Map(
    apercu.feuilles.map(({ nom, cellules }) => {
      const rangees: Valeur[][] = []
      for (const { ligne, colonne, apres } of cellules) (rangees[ligne] ??= [])[colonne] = apres.valeur
      return [nom, rangees]
    }),
  )
}

function redige({ modalite, periode, communes, hypotheses }: ContratAuHasard): string {
  const dossier = dossierDe(modalite, communes, { periode })
  return enTexte(redigerContrat(contratARediger(dossier, contratLu(communes, { hypotheses }), [])).document).replace(/[\u00A0\u202F]/g, ' ')
}

const SOMMES =
  /pour [\d-]+ est de ([\d ]+) logements?, soit ([\d ,]+) % [^\n]*manquants \(([\d ]+)\) ; leurs objectifs avant mutualisation s’élèvent à ([\d ]+) /

const LU = '([\\d ]+) logements?'

function entier(ecrit: string | undefined): number | null {
  return ecrit === undefined ? null : Number(ecrit.replace(/ /g, ''))
}

/** Nombres des phrases d’une commune. */
function dansLeTexte(texte: string, nom: string, seule: boolean): Nombres {
  const [, suite = ''] = seule ? ['', texte] : texte.split(`\n${nom}\n`)
  const [, apres = suite] = seule ? texte.split(/quantitatifs[^\n]*\n/) : ['', suite]
  const bloc = apres.split(/\n(?:Ville \d+|Pour l’ensemble[^\n]*|Objectifs [^\n]*|Ensemble[^\n]*)\n/)[0] ?? ''
  const legal = new RegExp(`légal de la commune de ${nom} correspond à ([\\d,]+) % [^\\n]*?, soit ${LU}`).exec(bloc)
  const retenu = new RegExp(`objectifs correspondant à ([\\d,]+) % [^\\n]*?, soit ${LU}`).exec(bloc)
  const quali = new RegExp(`${nom} : sur ${LU} à réaliser, au moins ([\\d ]+) en PLAI et au plus ([\\d ]+) en PLS`).exec(texte)
  return {
    legal: entier(legal?.[2]),
    tauxLegal: legal?.[1] === undefined ? null : Number(legal[1].replace(',', '.')),
    retenu: entier(retenu?.[2]),
    plai: entier(quali?.[2]),
    pls: entier(quali?.[3]),
  }
}

function lecturesDe({ hypotheses }: ContratAuHasard): string {
  return hypotheses.map(({ point, lecture }) => `${point}: ${lecture}`).join('; ')
}

function lecturesChoisies({ hypotheses }: ContratAuHasard): ReadonlyMap<string, string> {
  return new Map(hypotheses.map(({ point, lecture }) => [point, lecture]))
}

function parFonctions(une: CommuneARemplir, contrat: ContratAuHasard) {
  const { residences, logements, cible, situation, manquants } = une
  const lectures = lecturesDe(contrat)
  const legal = calculer('SRU_OBJECTIF', [residences, logements, cible, situation, manquants, null, contrat.periode, lectures])
  const plancher = calculer('RATTRAPAGE_PLANCHER', [
    residences, logements, cible, contrat.modalite === 'B' ? 'abaissant' : 'mutualisant', manquants, null, contrat.periode, situation, lectures,
  ])
  return { legal: nombre(legal.valeur as Valeur), plancher: nombre(plancher.valeur as Valeur), alertes: legal.alertes }
}

describe('les mêmes nombres partout', () => {
  it('écran, feuilles, phrases et fonctions s’accordent, commune par commune', async () => {
    await fc.assert(
      fc.asyncProperty(contratAuHasard, async (contrat) => {
        const { modalite, periode, communes, hypotheses } = contrat
        const { examinees, cadre, lectures } = lireArticle2(dossierDe(modalite, communes, { periode }), contratLu(communes, { hypotheses }))
        const posees = await feuilles(contrat)
        const texte = redige(contrat)
        for (const [i, une] of communes.entries()) {
          const examinee = examinees[i]
          if (examinee === undefined) throw new Error('commune perdue')
          const ecran = aLEcran(examinee)
          const fonctions = parFonctions(une, contrat)
          expect(ecran.legal).toBe(fonctions.legal)
          if (ecran.legal !== null) expect([ecran.tauxLegal, ecran.legal]).toEqual(selonLaLoi(une, lecturesChoisies(contrat)))
          if (modalite !== 'A') expect(examinee.plancher).toBe(fonctions.plancher)
          if (periode === '2026-2028' && ecran.legal !== null) expect(fonctions.alertes.join(' ')).toContain('À vérifier')
          const { retenu: retenuDuTexte, ...duTexte } = dansLeTexte(texte, une.nom, communes.length === 1)
          const enChamp = examinee.statut !== 'exemptee' && examinee.statut !== 'cible-atteinte'
          if (enChamp) {
            const { retenu, ...reste } = ecran
            expect(duTexte).toEqual(retenu === 0 ? { ...reste, plai: null, pls: null } : reste)
            // Sans manquants, aucun taux ne se déduit de l’objectif, et la phrase ne s’écrit pas.
            if (retenuDuTexte !== null || (examinee.legal.manquants ?? 0) > 0) expect(retenuDuTexte).toBe(retenu)
            const qualitative = posees.get('TAB-16')?.[i + 1]
            // Un PLH inconnu sous 10 % laisse le minimum de PLAI, qui n’en dépend pas, à la seule feuille.
            const plai = ecran.plai === null && retenu !== null ? Math.ceil((3 * retenu) / 10) : ecran.plai
            expect([nombre(qualitative?.[0]), nombre(qualitative?.[1]), nombre(qualitative?.[3])]).toEqual([retenu, plai, ecran.pls])
          }
          const quantitative = (posees.get('TAB-13') ?? posees.get('TAB-14') ?? []).find((rangee) => rangee[0] === une.nom)
          if (modalite === 'C') expect(quantitative !== undefined).toBe(examinee.statut === 'deficitaire' || examinee.statut === 'inconnue')
          if (quantitative !== undefined && enChamp) {
            const [, manquants, tauxAvant, avant, , apres] = quantitative
            expect([nombre(manquants), nombre(avant), nombre(apres)]).toEqual([examinee.legal.manquants, ecran.legal, ecran.retenu])
            expect(enPoints(nombre(tauxAvant))).toBe(ecran.tauxLegal)
          }
        }
        if (modalite === 'C') {
          const total = totaliser(examinees)
          const ligne = (posees.get('TAB-14') ?? []).find((rangee) => rangee[0] === 'Total')
          const dit = SOMMES.exec(texte)
          const controle = controlerLaRepartition(cadre.communes, cadre, lectures)
          if (controle.etat === 'etabli') expect(controle.valeur.apres).toBe(total.retenu)
          const complet = total.sansRetenu.length === 0 && total.manquants !== null && total.manquants > 0
          if (complet) {
            const attendu = [total.manquants, total.tauxAvant, total.legal, total.tauxApres, total.retenu]
            expect([1, 2, 3, 4, 5].map((colonne) => nombre(ligne?.[colonne]))).toEqual(attendu)
          }
          if (complet && total.legal !== null && reparties(examinees).length > 1) {
            expect([entier(dit?.[3]), entier(dit?.[4]), entier(dit?.[1])]).toEqual([total.manquants, total.legal, total.retenu])
          } else expect(dit).toBeNull()
        }
      }),
      { numRuns: 100 },
    )
  })

  it.each([['défaut', 19 + 84 + 31], ['autre', 19 + 84 + 31], ['autre 2', 18 + 84 + 30]])(
    'taux retenus, arrondi « %s » (AMB-05) : l’écran et le contrôle de la répartition somment les mêmes objectifs',
    (lecture, somme) => {
      // 600, 240 et 300 manquants : 18,6, 84 et 30,6 logements.
      const communes = EPCI.map((une, i) => ({ ...une, tauxRetenu: [0.031, 0.35, 0.102][i] ?? null }))
      const hypotheses = [{ point: 'AMB-05', lecture, motif: null }]
      const { examinees, cadre, lectures } = lireArticle2(dossierDe('C', communes), contratLu(communes, { hypotheses }))
      const controle = controlerLaRepartition(cadre.communes, cadre, lectures)
      expect(totaliser(examinees).retenu).toBe(somme)
      expect(controle.etat === 'etabli' && controle.valeur.apres).toBe(somme)
    },
  )

  it.each(['défaut', 'autre', 'autre 2'])('abaissante, arrondi « %s » (AMB-05) : le contrôle ne reproche pas à la feuille l’arrondi choisi', (lecture) => {
    const communes = [{ ...ABAISSANTE, objectifRetenu: 160 }]
    const { cadre } = lireArticle2(dossierDe('B', communes), contratLu(communes, { hypotheses: [{ point: 'AMB-05', lecture, motif: null }] }))
    const ligne = { commune: ABAISSANTE.nom, ls_manq: 571, taux_av: 0.33, obj_av: lecture === 'défaut' ? 189 : 188, taux_ret: 160 / 571, obj_ret: 160 }
    const controler = (change: object) => controlerTable('TAB-13', { lignes: [{ ...ligne, ...change }], horsTableau: {}, entree: cadre })
    expect(controler({})).toEqual([])
    expect(controler({ obj_av: 190 }).map(({ gravite }) => gravite)).toContain('IN')
  })
})
