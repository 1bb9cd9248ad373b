import React from 'react'
import type { ReactElement } from 'react'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'
import type { LigneResumee } from '../../cas-usage/tableaux/resumer-ligne'
import type { CasePrevue } from './feuille-prevue'

export interface GesteDeLigne {
  readonly texte: string
  readonly surClic: () => void
  readonly desactive?: boolean
}

interface Proprietes {
  /** Numéro de la ligne dans la feuille : celui que citent les constats. */
  readonly numero: number
  readonly resume: LigneResumee
  readonly calculees: readonly CasePrevue[]
  readonly refus: readonly string[]
  readonly surModifier: () => void
  /** Gestes sur une ligne ajoutée ; vide pour une ligne de la trame. */
  readonly gestes: readonly GesteDeLigne[]
}

/** Nom du bouton d’un geste, unique dans la liste : il commence par le texte visible. */
export function nomDuGeste(geste: string, titre: string): string {
  return dire('tables.geste-sur', { geste, ligne: titre })
}

/** Une ligne de la table : ce qu’elle dit, ce qui s’en calcule, et ce qu’on peut en faire. */
export function LigneEnFiche({ numero, resume, calculees, refus, surModifier, gestes }: Proprietes): ReactElement {
  const { titre, cases } = resume
  return (
    <>
      <h3>{titre}</h3>
      <p className="mx-secondaire">{dire('tables.numero', { numero })}</p>
      {cases.length + calculees.length === 0 ? <p className="mx-secondaire">{dire('tables.ligne-vide')}</p> : null}
      <dl className="mx-cases">
        {cases.map(({ colonne, ecrite }) => (
          <div key={colonne}>
            <dt>{colonne}</dt>
            <dd>{ecrite}</dd>
          </div>
        ))}
        {calculees.map(({ titre: colonne, ecrite }) => (
          <div key={colonne}>
            <dt>{dire('tables.calculee', { colonne })}</dt>
            <dd>{ecrite}</dd>
          </div>
        ))}
      </dl>
      {refus.map((phrase) => (
        <p key={phrase} className="mx-erreur">
          {phrase}
        </p>
      ))}
      <div className="mx-boutons">
        <Bouton surClic={surModifier} nomComplet={nomDuGeste(dire('tables.modifier'), titre)}>
          {dire('tables.modifier')}
        </Bouton>
        {gestes.map(({ texte, surClic, desactive = false }) => (
          <Bouton key={texte} genre="discret" surClic={surClic} desactive={desactive} nomComplet={nomDuGeste(texte, titre)}>
            {texte}
          </Bouton>
        ))}
      </div>
    </>
  )
}
