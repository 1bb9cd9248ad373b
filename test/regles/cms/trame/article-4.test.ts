import { controlerBlocDeSignatures, controlerPilotage, derouleDElaboration, ETAPES_D_ELABORATION } from '../../../../src/regles'
import { constatsDe, jour, motifsDe, periode, PILOTAGE, signature, TROIS_SIGNATURES, valeurDe } from './saisies'

describe('CMS-42, pilotage', () => {
  const comite = (fonctionnement: string | number | null) => ({
    ...PILOTAGE,
    lignes: PILOTAGE.lignes.map((ligne, rang) => (rang === 0 ? { ...ligne, fonctionnement } : ligne)),
  })

  it('réunion du 14/11/2023 : la prochaine au plus tard le 14/11/2024 ; renouvellement le 30/06/2025', () => {
    const { prochaine, renouvellement, mois, vides, constats } = valeurDe(controlerPilotage(PILOTAGE))
    expect([prochaine, renouvellement, mois]).toEqual([jour('14/11/2024'), jour('30/06/2025'), 12])
    expect([vides, constats]).toEqual([[], []])
  })

  it.each([
    ['mensuelle', 1, '14/12/2023', []],
    ['Trimestriel', 3, '14/02/2024', []],
    ['semestrielle', 6, '14/05/2024', []],
    ['tous les 4 mois', 4, '14/03/2024', []],
    [12, 12, '14/11/2024', []],
    [13, 13, '14/11/2024', ['AL pilotage.trop-rare']],
    [null, '', '14/11/2024', ['AL pilotage.rubrique']],
  ])('périodicité « %s » : %s mois, au plus tard le %s', (fonctionnement, mois, prochaine, attendus) => {
    const controle = controlerPilotage(comite(fonctionnement))
    expect([valeurDe(controle).mois, valeurDe(controle).prochaine]).toEqual([mois, jour(prochaine)])
    expect(constatsDe(controle)).toEqual(attendus)
  })

  it.each(['souvent', 0, 1.5, -3, '2 fois par an'])('périodicité « %s » refusée', (fonctionnement) => {
    expect(motifsDe(controlerPilotage(comite(fonctionnement)))).toEqual(['refuse', ['pilotage.periodicite']])
  })

  it('rubrique absente ou vide, avenants non dits, aucune réunion, terme absent', () => {
    const lignes = PILOTAGE.lignes.slice(0, 2).map((ligne) => ({ ...ligne, attendus: null, responsables: ['préfet'] }))
    const controle = controlerPilotage({ ...PILOTAGE, lignes, avenants: null, derniereReunion: null, fin: null })
    expect(valeurDe(controle)).toMatchObject({
      vides: ['comité de pilotage, attendus', 'groupe opérationnel', 'avenants'],
      prochaine: '',
      renouvellement: '',
    })
    expect(constatsDe(controle)).toEqual([
      'AL pilotage.rubrique',
      'AL pilotage.rubrique',
      'AL pilotage.rubrique',
      'IF pilotage.responsables',
      'AL cms-echeance.fin-absente-effet',
    ])
  })

  it('contrat trop long ou trop court : les alertes de CMS-17 sont des constats', () => {
    expect(constatsDe(controlerPilotage({ ...PILOTAGE, effet: jour('01/01/2022') }))).toEqual(['AL cms-echeance.trop-long'])
    const { parametres } = controlerPilotage(PILOTAGE)
    expect(parametres.map(({ id }) => id)).toEqual(['P_cms_pilotage', 'P_cms_duree.reunion', 'P_cms_duree.annees'])
  })

  it('aucune rubrique ; 2026-2028 à vérifier', () => {
    expect(motifsDe(controlerPilotage({ ...PILOTAGE, lignes: [] }))).toEqual(['incomplet', ['pilotage.vide']])
    expect(controlerPilotage({ ...PILOTAGE, periode: periode('2026-2028') }).alertes.map(({ id }) => id)).toEqual(['sru.periode-a-verifier'])
  })
})

describe('CMS-43, bloc de signatures', () => {
  const bloc = { communes: ['Verte-Rive'], grandParis: false, cases: TROIS_SIGNATURES }

  it('hors du Grand Paris, trois cases suffisent', () => {
    expect(valeurDe(controlerBlocDeSignatures(bloc))).toEqual({ attendues: 3, signees: 3, portee: true, constats: [] })
  })

  it('Grand Paris, trois cases sur quatre : contrat sans portée', () => {
    const controle = controlerBlocDeSignatures({ ...bloc, grandParis: true, cases: [...TROIS_SIGNATURES, signature('EPT', null)] })
    expect(valeurDe(controle)).toMatchObject({ attendues: 4, signees: 3, portee: false })
    expect(constatsDe(controle)).toEqual(['EL cms-contrat.signatures.sans-portee', 'AL signatures.cases'])
    const sansCase = controlerBlocDeSignatures({ ...bloc, grandParis: true })
    expect(constatsDe(sansCase)).toEqual(['EL cms-contrat.signatures.sans-portee'])
  })

  it('EPT hors du Grand Paris', () => {
    const controle = controlerBlocDeSignatures({ ...bloc, cases: [...TROIS_SIGNATURES, signature('EPT (sur Métropole du Grand Paris)', '10/07/2023')] })
    expect(valeurDe(controle)).toMatchObject({ attendues: 3, signees: 3, portee: true })
    expect(constatsDe(controle)).toEqual(['IN signatures.ept'])
  })

  it('sans date : non signé, même si la case « signature » est remplie', () => {
    const cases = TROIS_SIGNATURES.map((lue, rang) => (rang === 2 ? { ...lue, date: null } : lue))
    expect(valeurDe(controlerBlocDeSignatures({ ...bloc, cases }))).toMatchObject({ signees: 2, portee: false })
  })

  it('une même personne, un nom laissé à compléter', () => {
    const memes = TROIS_SIGNATURES.map((lue, rang) => (rang < 2 ? { ...lue, personne: 'A. B.' } : lue))
    expect(constatsDe(controlerBlocDeSignatures({ ...bloc, cases: memes }))).toEqual(['IF cms-contrat.signatures.meme-personne'])
    const laisses = TROIS_SIGNATURES.map((lue) => ({ ...lue, personne: 'Prénom Nom', qualite: 'Qualité', signature: 'Signature' }))
    expect(constatsDe(controlerBlocDeSignatures({ ...bloc, cases: laisses }))).toEqual(Array.from({ length: 3 }, () => 'AL signatures.cases'))
  })

  it('deux communes : chacune signe', () => {
    const cases = [...TROIS_SIGNATURES, TROIS_SIGNATURES[0]].flatMap((lue, rang) =>
      lue === undefined ? [] : [{ ...lue, personne: `Personne ${rang}`, collectivite: { 0: 'A', 3: 'B' }[rang] ?? null }],
    )
    expect(valeurDe(controlerBlocDeSignatures({ ...bloc, communes: ['A', 'B'], cases }))).toEqual({
      attendues: 4,
      signees: 4,
      portee: true,
      constats: [],
    })
  })

  it('bloc vide, signataire en double', () => {
    expect(motifsDe(controlerBlocDeSignatures({ ...bloc, cases: [] }))[0]).toBe('incomplet')
    expect(motifsDe(controlerBlocDeSignatures({ ...bloc, cases: [...TROIS_SIGNATURES, signature('ETAT', null)] }))[0]).toBe('refuse')
  })
})

describe('CMS-44, déroulé d’élaboration', () => {
  const toutes = Object.fromEntries(ETAPES_D_ELABORATION.map((etape, rang) => [etape, jour('01/01/2023') + rang]))
  const entree = { dates: toutes, modalite: 'C' as const, plh: true, auPlancher: false }
  const sauf = (...absentes: readonly string[]) => Object.fromEntries(Object.entries(toutes).filter(([etape]) => !absentes.includes(etape)))

  it('toutes les étapes datées dans l’ordre', () => {
    expect(valeurDe(derouleDElaboration(entree))).toEqual({ enCours: '', sautees: [], constats: [] })
  })

  it('signature le 10/07/2023 avant la délibération du 12/09/2023 : désordre', () => {
    const dates = { ...sauf('notification', 'annexion au PLH'), délibérations: jour('12/09/2023'), signature: jour('10/07/2023') }
    const controle = derouleDElaboration({ ...entree, dates })
    expect(constatsDe(controle)).toEqual(['IN deroule.desordre'])
    expect(valeurDe(controle).constats[0]?.message.donnees).toMatchObject({ etape: 'signature', avant: 'délibérations' })
    expect(valeurDe(controle).enCours).toBe('notification')
  })

  it('étape sautée ; le même jour n’est pas un désordre', () => {
    const dates = { ...sauf('synthèse'), signature: toutes['délibérations'] ?? 0 }
    const controle = derouleDElaboration({ ...entree, dates })
    expect(valeurDe(controle)).toMatchObject({ enCours: 'synthèse', sautees: ['synthèse'] })
    expect(constatsDe(controle)).toEqual(['AL deroule.sautee'])
  })

  it('commission nationale pour C seulement, annexion avec un PLH seulement', () => {
    const dates = sauf('avis de la commission nationale SRU', 'annexion au PLH')
    expect(valeurDe(derouleDElaboration({ ...entree, dates, modalite: 'B', plh: false })).enCours).toBe('')
    expect(valeurDe(derouleDElaboration({ ...entree, dates, modalite: 'C', plh: false })).enCours).toBe('avis de la commission nationale SRU')
    expect(valeurDe(derouleDElaboration({ ...entree, dates, modalite: 'B', plh: true })).enCours).toBe('annexion au PLH')
  })

  it('les ateliers se tiennent dans n’importe quel ordre', () => {
    const dates = { 'atelier « Action foncière »': 45100, 'atelier « Attributions »': 45000 }
    expect(constatsDe(derouleDElaboration({ ...entree, dates }))).not.toContain('IN deroule.desordre')
    expect(valeurDe(derouleDElaboration({ ...entree, dates })).sautees).toHaveLength(4)
  })

  it('plancher choisi avant la fin des ateliers', () => {
    const choix = 'choix du niveau d’objectif'
    const avant = { ...toutes, [choix]: (toutes['atelier « Attributions »'] ?? 0) - 1 }
    const plancher = { ...entree, auPlancher: true }
    expect(constatsDe(derouleDElaboration({ ...plancher, dates: avant }))).toContain('AL deroule.plancher')
    expect(constatsDe(derouleDElaboration({ ...entree, dates: avant }))).not.toContain('AL deroule.plancher')
    expect(constatsDe(derouleDElaboration(plancher))).toEqual([])
    expect(constatsDe(derouleDElaboration({ ...plancher, dates: sauf('atelier « Attributions »') }))).toContain('AL deroule.plancher')
  })

  it('aucune date', () => {
    expect(motifsDe(derouleDElaboration({ ...entree, dates: {} }))).toEqual(['incomplet', ['deroule.vide']])
  })
})
