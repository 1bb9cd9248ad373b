import { readFileSync } from 'node:fs'
import { ESPACE_DE_NOMS, FONCTIONS, trouverFonction, VERSION } from '../../src/catalogue'
import { REGLES, trouverRegle } from '../../src/regles'
import { calculer } from '../cas/lecteur'

const cas = FONCTIONS.map((fonction) => [fonction.nom, fonction] as const)

describe('fonctions décrites', () => {
  it('signatures du contrat', () => {
    expect(
      FONCTIONS.map(
        ({ nom, arguments: args }) => `${nom}(${args.map((a) => (a.obligatoire ? a.nom : `[${a.nom}]`)).join('; ')})`,
      ),
    ).toEqual(
      expect.arrayContaining([
      'SRU_OBJECTIF(residences_principales; logements_sociaux; taux_cible; [situation]; [manquants_notifies]; [arrondi]; [periode]; [lectures])',
      'RATTRAPAGE_PLANCHER(residences_principales; logements_sociaux; taux_cible; [dispositif]; [manquants_notifies]; [arrondi]; [periode]; [situation]; [lectures])',
      'FLUX_PART(mis_en_location; soustraits; taux; [reservataire]; [derogation]; [arrondi]; [lectures])',
      'COTATION(entetes; demandes; grille; date_calcul; [doublement]; [lectures]; [grille_mutation])',
      'VERSION()',
      ]),
    )
  })

  it.each(cas)('%s : l’exemple se recalcule, avec et sans explication', (nom, { exemple }) => {
    expect(calculer(nom, exemple.arguments, true)).toMatchObject({ etat: 'etabli', valeur: exemple.valeur })
    expect(calculer(nom, exemple.arguments, false)).toMatchObject({ etat: 'etabli', valeur: exemple.valeur })
    expect(exemple.formule).toContain(`=${ESPACE_DE_NOMS}.${nom}(`)
  })

  it.each(cas)('%s : un nom qu’Excel accepte, jamais une adresse de cellule', (nom) => {
    expect(nom).toMatch(/^[A-Z][A-Z0-9_]{2,127}$/)
    expect(nom).not.toMatch(/^[A-Z]{1,3}\d+$/)
    expect(nom).not.toMatch(/^(?:L\d*C\d*|R\d*C\d*)$/)
  })

  it.each(cas)('%s : descriptions de 255 caractères au plus, facultatifs à la fin', (_nom, { description, arguments: args }) => {
    for (const texte of [description, ...args.map(({ aide }) => aide)]) {
      expect(texte.length).toBeGreaterThan(10)
      expect(texte.length).toBeLessThanOrEqual(255)
    }
    expect(args.map(({ nom }) => nom).join('').length).toBeLessThanOrEqual(254)
    const obligatoires = args.map(({ obligatoire }) => obligatoire)
    expect(obligatoires).toEqual([...obligatoires].sort((a, b) => Number(b) - Number(a)))
    expect(new Set(args.map(({ nom }) => nom)).size).toBe(args.length)
    for (const { nom, libelle, unite, sensDeZero, exemple } of args) {
      expect(nom).toMatch(/^[a-z][a-z_]+$/)
      expect([libelle, unite, sensDeZero, exemple].every((texte) => texte.length > 0)).toBe(true)
    }
  })

  it('le README les nomme toutes', () => {
    const lisezMoi = readFileSync('README.md', 'utf8')
    expect(FONCTIONS.map(({ nom }) => nom).filter((nom) => !lisezMoi.includes(`\`${nom}\``))).toEqual([])
  })

  it.each(cas)('%s : ses règles existent', (_nom, { regles }) =>
    expect(regles.filter((id) => trouverRegle(id)?.etat !== 'appliquée')).toEqual([]),
  )

  it.each(cas.filter(([, { arguments: args }]) => args.length > 0))(
    '%s : résultat établi avec articles, explication et paramètres datés',
    (nom, { exemple, articles, regles }) => {
      expect(articles.length * regles.length).toBeGreaterThan(0)
      const { references, explication, parametres } = calculer(nom, exemple.arguments)
      expect(references.length).toBeGreaterThan(0)
      expect(explication.length).toBeGreaterThan(0)
      const datees = regles.some((id) => REGLES.find((fiche) => fiche.id === id)?.parametres.length)
      expect(parametres.length > 0).toBe(datees)
      for (const { du, au, source } of parametres) {
        expect(du).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(au ?? '2099-12-31').toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(source.length).toBeGreaterThan(10)
      }
    },
  )

  it.each(cas.filter(([, { arguments: args }]) => args.length > 0))(
    '%s : un argument de trop est refusé',
    (nom, { exemple, arguments: args }) => {
      const trop = [...args.map((_, i) => exemple.arguments[i] ?? null), 1]
      expect(calculer(nom, trop)).toMatchObject({ etat: 'refuse', message: expect.stringContaining(`${args.length} au plus`) })
    },
  )

  it('se retrouvent par leur nom, avec ou sans l’espace de noms', () => {
    for (const { nom } of FONCTIONS) {
      for (const ecriture of [nom, nom.toLowerCase(), `MIXITE.${nom}`, `mixite_${nom}`])
        expect(trouverFonction(ecriture)?.nom).toBe(nom)
    }
    expect(trouverFonction('SOMME')).toBeUndefined()
    expect(calculer('VERSION', []).valeur).toBe(VERSION)
  })
})
