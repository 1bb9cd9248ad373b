import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { DocumentRedige } from '../../../redaction'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { copierDocument } from './copier-document'

interface Proprietes {
  readonly redige: DocumentRedige
  /** Sélectionne le contrat montré, à copier à la main. */
  readonly surSelection: () => void
}

type Issue = 'rien' | 'copie' | 'a-la-main'

/** Copie le contrat, tableaux compris ; là où le presse-papiers est fermé au volet, sélectionne ce qu’on voit. */
export function CopierLeContrat({ redige, surSelection }: Proprietes): ReactElement {
  const [issue, setIssue] = useState<Issue>('rien')

  async function copier(): Promise<void> {
    const faite = await copierDocument(redige)
    if (!faite) surSelection()
    setIssue(faite ? 'copie' : 'a-la-main')
  }

  return (
    <>
      <Bouton genre="principal" surClic={() => void copier()}>
        {dire('rediger.copier')}
      </Bouton>
      <ZoneVivante>
        {issue === 'rien' ? null : <p>{dire(issue === 'copie' ? 'rediger.copie' : 'rediger.a-la-main')}</p>}
      </ZoneVivante>
    </>
  )
}
