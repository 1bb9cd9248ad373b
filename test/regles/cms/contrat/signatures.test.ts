import fc from 'fast-check'
import { controlerSignatures, dateDEffet, LECTURES_PAR_DEFAUT } from '../../../../src/regles'
import type { EntreeSignataires } from '../../../../src/regles'
import { redigerMessage } from '../../../../src/textes'

type Cellule = string | number | boolean | null
const OPTIONS = { expliquer: true }
const ENTETES: Cellule[] = ['Partie', 'Nom', 'Date de délibération', 'Date de signature']

/** Dernière signature obligatoire le 05/07/2023. */
const SIGNEES: Cellule[][] = [
  ['Commune', null, null, '2023-07-03'],
  ['EPCI', null, null, '2023-07-05'],
  ['État', null, null, '2023-07-04'],
]

function entree(
  signatures: Cellule[][],
  communes: readonly string[],
  autres: Partial<EntreeSignataires> = {},
): EntreeSignataires {
  return {
    signatures,
    communes: communes.map((nom) => [nom]),
    grandParis: false,
    aides: null,
    imprimee: null,
    lectures: LECTURES_PAR_DEFAUT,
    ...autres,
  }
}

function alertes(signatures: Cellule[][], communes: readonly string[], autres: Partial<EntreeSignataires> = {}): string[] {
  return controlerSignatures(entree([ENTETES, ...signatures], communes, autres), OPTIONS).alertes.map(redigerMessage)
}

/** Tableau où chacun a signé, à des dates quelconques. */
const tableaux = fc.record({
  dates: fc.array(fc.integer({ min: 45000, max: 45400 }), { minLength: 4, maxLength: 9 }),
  grandParis: fc.boolean(),
}).map(({ dates, grandParis }) => {
  const communes = dates.slice(grandParis ? 3 : 2).map((_, rang) => `Commune ${String.fromCharCode(65 + rang)}`)
  const parties: [string, string | null][] = [
    ['EPCI', null],
    ['Préfet', null],
    ...(grandParis ? [['EPT', null] as [string, null]] : []),
    ...communes.map((nom): [string, string] => ['commune', nom.toUpperCase()]),
  ]
  const lignes = parties.map(([partie, nom], rang): Cellule[] => [partie, nom, null, dates[rang] ?? null])
  return { communes, grandParis, lignes, dates }
})

describe('signataires d’un contrat (CMS-15)', () => {
  it('une ligne par signataire obligatoire, tous signés, date d’effet = dernière signature, dans tout ordre de lignes', () => {
    fc.assert(
      fc.property(tableaux, fc.integer({ min: 0, max: 8 }), ({ communes, grandParis, lignes, dates }, decalage) => {
        const tournees = [...lignes.slice(decalage), ...lignes.slice(0, decalage)]
        const lue = entree([ENTETES, ...tournees], communes, { grandParis })
        const controle = controlerSignatures(lue, OPTIONS)
        const valeur = controle.etat === 'etabli' ? controle.valeur : []
        expect(valeur).toHaveLength(communes.length + (grandParis ? 3 : 2))
        expect(valeur.map(([, obligatoire, etat]) => `${obligatoire} ${etat}`)).toEqual(valeur.map(() => 'oui signé'))
        expect(dateDEffet(lue, OPTIONS)).toMatchObject({ etat: 'etabli', valeur: Math.max(...dates) })
      }),
    )
  })

  it('une seule signature retirée suffit : sans portée, et pas de date d’effet', () => {
    fc.assert(
      fc.property(tableaux, fc.integer({ min: 0, max: 8 }), ({ communes, grandParis, lignes }, n) => {
        const retiree = n % lignes.length
        const lue = entree([ENTETES, ...lignes.filter((_, rang) => rang !== retiree)], communes, { grandParis })
        const controle = controlerSignatures(lue, OPTIONS)
        const etats = controle.etat === 'etabli' ? controle.valeur.map(([, , etat]) => etat) : []
        expect(etats.filter((etat) => etat === 'manquant')).toHaveLength(1)
        expect(controle.alertes.map(({ id }) => id)).toContain('cms-contrat.signatures.sans-portee')
        expect(dateDEffet(lue, OPTIONS).etat).toBe('incomplet')
      }),
    )
  })

  it('la seule commune du contrat se reconnaît sans son nom ; une ligne non signée reste manquante', () => {
    const lignes = [['Commune', null, null, '2023-07-03'], ['EPCI', null, null, null], ['État', null, null, '2023-07-03']]
    const controle = controlerSignatures(entree([ENTETES, ...lignes], ['Bréval']), OPTIONS)
    expect(controle.etat === 'etabli' ? controle.valeur.map(([qui, , etat]) => [qui, etat]) : []).toEqual([
      ['Bréval (maire)', 'signé'],
      ['EPCI (président)', 'manquant'],
      ['État (préfet)', 'signé'],
    ])
  })

  it('délibération : datée pour la commune et l’EPCI signataires, jamais pour l’État ni pour qui n’a pas signé', () => {
    const nonDatees = (lignes: Cellule[][]): string[] =>
      alertes(lignes, ['Bréval']).filter((texte) => texte.includes('délibération non datée'))
    expect(nonDatees(SIGNEES)).toEqual([expect.stringContaining('Ligne 2 (Commune)'), expect.stringContaining('Ligne 3 (EPCI)')])
    expect(nonDatees(SIGNEES.map(([partie = null]) => [partie, null, null, null]))).toEqual([])
  })

  it('délibération de la veille, du jour, du lendemain de la signature', () => {
    const posterieures = [45109, 45110, 45111].map((jour) =>
      alertes([['Commune', 'Bréval', jour, 45110]], ['Bréval']).some((texte) => texte.includes('postérieure')),
    )
    expect(posterieures).toEqual([false, false, true])
  })

  it('dit ensemble tous les refus', () => {
    const lignes = [['Commune', 'Ailleurs', null, null], ['EPT', null, null, null]]
    const refus = controlerSignatures(entree([ENTETES, ...lignes], ['A', 'B']), OPTIONS)
    expect(refus.etat === 'refuse' ? refus.motifs.map(({ id }) => id) : []).toEqual([
      'cms-contrat.signatures.commune-etrangere',
      'cms-contrat.signatures.ept-hors-grand-paris',
    ])
  })

  it.each<[string, Cellule[][]]>([
    [
      'parties de la page de titre',
      [
        ['Type de signataire', 'Nom', 'Représentée par : nom et qualité', 'Date de la délibération', 'Date de signature'],
        ['Commune', 'BREVAL', 'C. Petit, maire', '2023-06-12', '2023-07-03'],
        ['EPCI', 'CC des Portes', 'D. Lune, président', '2023-06-20', '2023-07-03'],
        ['État', 'préfecture', 'E. Roux, préfet', 0, '2023-07-03'],
      ],
    ],
    [
      'bloc de signatures',
      [
        ['Partie', 'Prénom Nom', 'Qualité', 'Date', 'Signature'],
        ['COMMUNE', 'C. Petit', 'maire', '03/07/2023', 'C. Petit'],
        ['EPCI', 'D. Lune', 'président', '03/07/2023', 'x'],
        ['ETAT', 'E. Roux', 'préfet', '03/07/2023', null],
      ],
    ],
  ])('se lit dans les tableaux de la trame : %s', (_tableau, signatures) => {
    const controle = controlerSignatures(entree(signatures, ['Bréval']), OPTIONS)
    const etats = controle.etat === 'etabli' ? controle.valeur.map(([, , etat]) => etat) : []
    expect(etats).toEqual(['signé', 'signé', 'signé'])
  })

  it('explique l’effectif et la date', () => {
    const lignes = [...SIGNEES, ['EPF', null, null, '2024-01-01']]
    const { explication } = controlerSignatures(entree([ENTETES, ...lignes], ['Bréval']), OPTIONS)
    expect(explication.map(({ etape, valeur }) => [redigerMessage(etape), valeur])).toEqual([
      ['Signatures obligatoires', '3 sur 3'],
      ['Autres signataires, facultatifs', 1],
      ['Date d’effet du contrat', '05/07/2023'],
    ])
  })

  it('le département, recommandé, ne retarde pas la date d’effet et ne l’empêche pas', () => {
    const lignes = SIGNEES
    for (const signature of ['2024-01-01', null]) {
      const avec = [...lignes, ['Département', null, null, signature]]
      const { explication } = controlerSignatures(entree([ENTETES, ...avec], ['Bréval'], { aides: 'département' }), OPTIONS)
      expect(explication.map(({ valeur }) => valeur)).toEqual(['3 sur 3', '05/07/2023'])
    }
  })

  it('point ouvert : la date imprimée change la date d’effet, dite dans l’hypothèse', () => {
    const lignes = SIGNEES
    const { hypotheses } = controlerSignatures(entree([ENTETES, ...lignes], ['Bréval'], { imprimee: 45108 }), OPTIONS)
    expect(hypotheses.map(({ id, lecture, effet }) => [id, lecture, redigerMessage(effet)])).toEqual([
      ['AMB-22', 'défaut', expect.stringContaining('date imprimée → 01/07/2023')],
    ])
  })
})
