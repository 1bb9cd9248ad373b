import type { Brut, ConstatDeTableau, ContexteDeSuivi } from '../../../../src/regles/com'
import { controlerSuivi } from '../../../../src/regles/com/suivi'
import { lireDate } from '../../../../src/regles/com'
import { SUIVIS_FLUX_BILAN } from '../../../../src/regles/flux/bilan'
import { SUIVIS_FLUX } from '../../../../src/regles/flux/suivis'
import type { Lectures } from '../../../../src/regles/socle/lectures'
import { LECTURES_PAR_DEFAUT } from '../../../../src/regles/socle/lectures'
import { redigerMessage } from '../../../../src/textes'

const INCLUS: Lectures = new Map([['AMB-45', 1]])

function jour(iso: string): number {
  const lu = lireDate(iso)
  if (typeof lu !== 'number') throw new Error(iso)
  return lu
}

function controler(id: string, plage: readonly (readonly Brut[])[], contexte: Partial<ContexteDeSuivi> = {}) {
  const suivi = SUIVIS_FLUX_BILAN.find((connu) => connu.id === id)
  if (suivi === undefined) throw new Error(id)
  const resultat = controlerSuivi(suivi, plage, { jour: jour('2025-06-01'), lectures: LECTURES_PAR_DEFAUT, ...contexte })
  if (resultat.etat !== 'etabli') throw new Error(resultat.motifs.map(redigerMessage).join(' '))
  for (const { message } of resultat.valeur.constats) expect(redigerMessage(message)).toMatch(/[.?]$/)
  return resultat.valeur
}

function resumer(constats: readonly ConstatDeTableau[]): readonly string[] {
  return constats.map(({ gravite, ligne, message: { id } }) => `${gravite} ${String(ligne)} ${id.replace(/^flux\.suivi-bilan\./, '')}`)
}

it('les quatre tableaux sont de ceux que le contrôle reconnaît, et leurs exemples n’ont aucun constat', () => {
  expect(SUIVIS_FLUX).toEqual(expect.arrayContaining([...SUIVIS_FLUX_BILAN]))
  for (const { id, colonnes, exemple } of SUIVIS_FLUX_BILAN) {
    const titres = Object.values(colonnes).map((colonne) => colonne.titres[0] ?? '')
    expect([id, resumer(controler(id, [titres, ...exemple]).constats)]).toEqual([id, []])
  }
})

describe('FLUX-30 : bilans', () => {
  const TITRES = ['Bailleur', 'Année du bilan', 'Ventilation', 'Proposés', 'Attribués', 'Date d’envoi', 'Signé', 'Report admis']
  const VENTILATIONS = ['Réservataire', 'Typologie', 'Financement', 'QPV', 'Commune', 'Période de construction']
  const bilan = (envoi: Brut, signe: Brut = true, report: Brut = null) => [TITRES, ...VENTILATIONS.map((une) => ['A', 2024, une, 640, 598, envoi, signe, report])]

  it.each<[string, Brut, Partial<ContexteDeSuivi>, readonly string[], Brut]>([
    ['la veille', '2025-02-27', {}, [], 0],
    ['le jour même : une question', '2025-02-28', {}, ['AL 2 envoi-discute'], 1],
    ['le jour même, jour inclus', '2025-02-28', { lectures: INCLUS }, [], 0],
    ['le lendemain', '2025-03-01', {}, ['EL 2 retard'], 2],
    ['le lendemain, jour inclus', '2025-03-01', { lectures: INCLUS }, ['EL 2 retard'], 1],
    ['avant la fin de l’année', '2024-12-31', {}, ['AL 2 envoi-precoce'], 0],
    ['pas envoyé', null, {}, ['EL 2 non-envoye'], ''],
    ['pas envoyé, 0 pour vide', 0, {}, ['EL 2 non-envoye'], ''],
    ['pas envoyé, au dernier jour', null, { jour: jour('2025-02-27') }, [], ''],
  ])('%s', (_nom, envoi, contexte, attendus, retard) => {
    const { constats, calculs } = controler('FLUX-30', bilan(envoi), contexte)
    expect(resumer(constats)).toEqual(attendus)
    expect(calculs[0]?.[1]).toBe(retard)
  })

  it('un report admis repousse l’échéance', () => {
    const { constats, calculs } = controler('FLUX-30', bilan('2025-03-31', true, '2025-03-31'))
    expect(resumer(constats)).toEqual([])
    expect(calculs[0]).toEqual([jour('2025-03-31'), 0, 598 / 640])
  })

  it('sans jour du contrôle, l’échéance n’est pas jugée, et c’est dit', () => {
    expect(resumer(controler('FLUX-30', bilan(null), { jour: null }).constats)).toEqual(['IF null suivi.sans-jour'])
  })

  it('non signé, en double, absentes, totaux différents, plus d’attribués que de proposés, écriture inconnue', () => {
    const lignes = [
      ['A', 2024, 'Réservataire', 640, 598, '2025-02-20', false, null],
      ['a', 2024, 'QPV', 641, 650, '2025-02-20', null, null],
      ['A', 2024, 'QPV', 640, 598, '2025-02-20', null, null],
      ['A', 2024, 'Étage', 640, 598, '2025-02-20', null, null],
    ]
    expect(resumer(controler('FLUX-30', [TITRES, ...lignes]).constats)).toEqual([
      'EL 2 ventilations-absentes',
      'IN 2 ventilations-doubles',
      'IN 3 totaux-differents',
      'IN 3 totaux-differents',
      'AL 3 attribues-superieurs',
      'AL 5 ventilation-inconnue',
      'IF 2 non-signe',
    ])
  })

  it.each<[Brut, string]>([[0, 'IN 2 annee-absente'], [null, 'IN 2 annee-absente'], [24, 'IN 2 annee-impossible'], [2018, 'IN 2 annee-impossible'], [2101, 'IN 2 annee-impossible']])(
    'année %p',
    (annee, attendu) => {
      const { constats, calculs } = controler('FLUX-30', [TITRES, ['A', annee, 'QPV', 1, 1, '2025-02-20', true, null]])
      expect(resumer(constats)).toContain(attendu)
      expect(calculs[0]?.slice(0, 2)).toEqual(['', ''])
    },
  )
})

describe('FLUX-31 : soustraits réalisés contre prévus', () => {
  const TITRES = ['Bailleur', 'Année du bilan', 'Catégorie', 'Prévu', 'Réalisé', 'Explication']
  const complet = (...lignes: readonly (readonly Brut[])[]) => [TITRES, ...lignes, ...['b1', 'b2', 'b3', 'b4', 'b5'].slice(lignes.length).map((id) => ['A', 2024, id, 0, 0, null])]

  it('prévu 350, réalisé 318 : −9,1 %', () => {
    const { calculs, constats } = controler('FLUX-31', [TITRES, ['A', 2024, 'total', 350, 318, null]])
    expect(calculs).toEqual([[-32, -32 / 350]])
    expect(Math.round((calculs[0]?.[1] as number) * 1000) / 10).toBe(-9.1)
    expect(resumer(constats)).toEqual(['AL 2 categories-manquantes'])
  })

  it.each<[number, Brut, readonly string[]]>([
    [79, null, ['AL 2 ecart-sans-explication']],
    [80, null, []],
    [120, null, []],
    [121, null, ['AL 2 ecart-sans-explication']],
    [121, 'incendie', []],
  ])('100 prévus, %p réalisés, explication %p : 20 % est le seuil, strict', (realise, explication, attendus) => {
    expect(resumer(controler('FLUX-31', complet(['A', 2024, 'b1', 100, realise, explication])).constats)).toEqual(attendus)
  })

  it('prévu absent : écart non calculé ; prévu 0 : écart en logements, pas en part', () => {
    const { calculs, constats } = controler('FLUX-31', complet(['A', 2024, 'b1', null, 12, null], ['A', 2024, 'b2', 0, 3, null]))
    expect(calculs.slice(0, 2)).toEqual([['', ''], [3, '']])
    expect(resumer(constats)).toEqual(['AL 3 ecart-sans-explication'])
  })

  it('aucun réalisé : le bilan n’a pas cette partie', () => {
    expect(resumer(controler('FLUX-31', [TITRES, ['A', 2024, 'b1', 12, null, null]]).constats)).toEqual(['EL 2 soustraits-absents'])
  })

  it('catégorie inconnue ou en double, total qui n’est pas la somme', () => {
    expect(resumer(controler('FLUX-31', complet(['A', 2024, 'b7', 1, 1, null], ['A', 2024, 'b1', 1, 1, null], ['A', 2024, 'B1 mutations', 1, 1, null])).constats)).toEqual([
      'IN 2 categorie-inconnue',
      'IN 2 categories-doubles',
      'AL 2 categories-manquantes',
    ])
    const avecTotal = [...complet(['A', 2024, 'b1', 10, 9, null]), ['A', 2024, 'Total', 10, 10, null]]
    expect(resumer(controler('FLUX-31', avecTotal).constats)).toEqual(['IN 7 total-des-soustraits'])
  })
})

describe('FLUX-32 : prévisionnel', () => {
  const TITRES = ['Bailleur', 'Année prévue', 'Mis en location prévus', 'Ventes', 'Part à reloger', 'Mutations', 'Opérations', 'Justification', 'Date d’envoi']
  const prevoir = (...suite: readonly Brut[]) => controler('FLUX-32', [TITRES, ['A', 2025, ...suite]])

  it('60 ventes × 50 % = 30 ; mutations 210 ; total 350 → C prévu 650', () => {
    const { calculs, constats } = prevoir(1000, 60, '50 %', 210, 110, 'plan de vente', '2025-02-20')
    expect(calculs).toEqual([[30, 350, 650]])
    expect(resumer(constats)).toEqual(['IF null suivi.colonne-absente'])
  })

  it('61 ventes × 50 % : 30,5, au plus proche 31', () => {
    expect(prevoir(1000, 61, 0.5, 210, 110, 'x', '2025-02-20').calculs).toEqual([[31, 351, 649]])
  })

  it('sans vente, la part ne manque pas ; avec, elle manque', () => {
    expect(prevoir(1000, 0, null, 210, 110, 'x', '2025-02-20').calculs).toEqual([[0, 320, 680]])
    const { calculs, constats } = prevoir(1000, 60, null, 210, null, 'x', '2025-02-20')
    expect(calculs).toEqual([['', '', '']])
    expect(constats[0]?.message).toEqual({ id: 'flux.suivi-bilan.previsionnel-incomplet', donnees: { absents: 'Part à reloger, Autres opérations' } })
  })

  it('absent, sans justification, soustraits supérieurs, en retard', () => {
    expect(resumer(prevoir(null, null, null, null, null, null, '2025-03-02').constats)).toEqual(['EL 2 previsionnel-absent', 'EL 2 retard', 'AL 2 previsionnel-sans-justification'])
    const { constats, calculs } = prevoir(300, 60, 0.5, 210, 110, 'x', '2025-02-20')
    expect(resumer(constats)).toEqual(['IN 2 soustraits-superieurs', 'IF null suivi.colonne-absente'])
    expect(calculs).toEqual([[30, 350, '']])
    expect(prevoir(350, 60, 0.5, 210, 110, 'x', '2025-02-20').calculs).toEqual([[30, 350, 0]])
  })

  it('part au-dessus de 100 % : refusée, sa ligne nommée', () => {
    expect(() => prevoir(1000, 60, '120 %', 210, 110, 'x', null)).toThrow(/ligne 2, colonne « Part à reloger »/)
  })

  describe('affectation par catégorie d’opération', () => {
    const CATEGORIES = ['b2', 'b3', 'b4', 'b6']
    const repartir = (operations: Brut, ...categories: readonly Brut[]) =>
      controler('FLUX-32', [[...TITRES, ...CATEGORIES], ['A', 2025, 1000, 60, 0.5, 210, operations, 'x', '2025-02-20', ...categories]])
    const juger = (operations: Brut, ...categories: readonly Brut[]) => {
      const { calculs, constats } = repartir(operations, ...categories)
      return [calculs[0], resumer(constats)]
    }

    it.each([
      [null, [70, 20, 15, 5], [30, 350, 650], []],
      [110, [70, 20, 15, 5], [30, 350, 650], []],
      [110, [110, null, null, null], [30, 350, 650], []],
      [0, [null, null, null, null], [30, 240, 760], []],
      [null, [0, 0, 0, 0], [30, 240, 760], []],
      [110, [70, 20, 15, null], [30, 350, 650], ['AL 2 previsionnel-a-repartir']],
      [110, [null, null, null, null], [30, 350, 650], ['AL 2 previsionnel-a-repartir']],
      [110, [70, 20, 15, 4], [30, '', ''], ['IN 2 previsionnel-contredit']],
      [110, [70, 20, 15, 6], [30, '', ''], ['IN 2 previsionnel-contredit']],
      [110, [111, null, null, null], [30, '', ''], ['IN 2 previsionnel-contredit']],
      [null, [70, null, 15, 5], [30, '', ''], ['AL 2 previsionnel-incomplet']],
    ] as const)('%j au total, %j par catégorie', (operations, categories, calculs, constats) => {
      expect(juger(operations, ...categories)).toEqual([calculs, constats])
    })

    it('nomme la catégorie qui manque, et ce qui reste à répartir', () => {
      expect(redigerMessage(repartir(null, 70, null, 15, 5).constats[0]?.message ?? { id: '', donnees: {} })).toMatch(/manquent : b3 ORCOD prévus\./)
      expect(redigerMessage(repartir(110, 70, 20, 15, null).constats[0]?.message ?? { id: '', donnees: {} })).toMatch(/110 .*105 /)
    })

    it('une catégorie seule dite n’est pas un prévisionnel absent', () => {
      const { constats } = controler('FLUX-32', [[...TITRES, ...CATEGORIES], ['A', 2025, 1000, null, null, null, null, 'x', '2025-02-20', 5, null, null, null]])
      expect(resumer(constats)).toEqual(['AL 2 previsionnel-incomplet'])
    })
  })
})

describe('FLUX-33 : transmission', () => {
  const TITRES = ['Bailleur', 'Année du bilan', 'Destinataire', 'Date d’envoi', 'Proposés transmis', 'Proposés du bilan', 'Attribués transmis', 'Attribués du bilan']
  const transmettre = (suite: readonly Brut[], contexte: Partial<ContexteDeSuivi> = {}) => controler('FLUX-33', [TITRES, ['A', 2023, ...suite]], contexte)

  it('envoyé le 02/04/2024 : en retard dans les deux lectures, de 3 et de 2 jours', () => {
    const suite = ['EPCI', '2024-04-02', 640, 640, 598, 598]
    expect(transmettre(suite).calculs).toEqual([[jour('2024-03-30'), 3]])
    expect(transmettre(suite, { lectures: INCLUS }).calculs).toEqual([[jour('2024-03-31'), 2]])
    expect(resumer(transmettre(suite).constats)).toEqual(['EL 2 retard'])
    expect(resumer(transmettre(suite, { lectures: INCLUS }).constats)).toEqual(['EL 2 retard'])
  })

  it('destinataire vide, nombres différents, vide non comparé', () => {
    expect(resumer(transmettre([null, '2024-03-30', 640, 641, 598, 597]).constats)).toEqual(['IN 2 transmis-differents', 'IN 2 transmis-differents', 'AL 2 destinataire-absent'])
    expect(resumer(transmettre(['EPCI', '2024-03-30', 640, null, null, 597]).constats)).toEqual([])
  })
})
