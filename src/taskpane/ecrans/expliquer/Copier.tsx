import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { CelluleExpliquee } from '../../cas-usage/expliquer'
import { texteDExplication } from '../../cas-usage/texte-explication'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { copierTexte } from './copier-texte'
import { TexteACopier } from './TexteACopier'

type Issue = 'rien' | 'copie' | 'a-la-main'

/** Copie l’explication ; là où le presse-papiers est interdit au volet, montre le texte déjà sélectionné. */
export function Copier({ explication }: { readonly explication: CelluleExpliquee }): ReactElement {
  const [issue, setIssue] = useState<Issue>('rien')
  const texte = texteDExplication(explication)

  async function copier(): Promise<void> {
    setIssue((await copierTexte(texte)) ? 'copie' : 'a-la-main')
  }

  return (
    <>
      <Bouton surClic={() => void copier()}>{dire('copier.bouton')}</Bouton>
      <ZoneVivante>{issue === 'copie' ? <p>{dire('copier.faite')}</p> : null}</ZoneVivante>
      {issue === 'a-la-main' ? <TexteACopier texte={texte} /> : null}
    </>
  )
}
